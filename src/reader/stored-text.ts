/** What the browser has kept under a key; nothing where it keeps nothing or refuses to say. */
export function storedText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
