/** One of the host's own texts with its values written into their places. @example fill('Row {row}', { row: 2 }) // 'Row 2' */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}
