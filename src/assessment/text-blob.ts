/** A value as a JSON file. */
export function jsonBlob(value: unknown): Blob {
  return textBlob(`${JSON.stringify(value, null, 2)}\n`, 'application/json');
}

/** A text as a file. */
export function textBlob(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}
