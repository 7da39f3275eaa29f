/** How wide a text stands in a terminal: Han characters and full-width signs take two places. @example widthOf('审 a') // 4 */
export function widthOf(text: string): number {
  return [...text].reduce(
    (width, sign) => width + (/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u.test(sign) ? 2 : 1),
    0,
  );
}

/** Rows as lines with their columns below each other. */
export function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))))
      .join('  ')
      .trimEnd(),
  );
}
