/** Hands a text to the reader as a file. */
export function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser has taken its own hold of the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
