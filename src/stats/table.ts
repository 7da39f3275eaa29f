/** Lines of a table for a terminal: the first `words` columns to the left, numbers to the right. */
export function table(head: readonly string[], body: readonly (readonly string[])[], words: number): string[] {
  const rows = [head, ...body];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return column < words ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Columns that a text takes in a terminal: Han characters and full-width signs take two. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (width, character) => width + (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFF60]/.test(character) ? 2 : 1),
    0,
  );
}
