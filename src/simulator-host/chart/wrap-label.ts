const LINES = 2;

/**
 * A name on at most two lines of about `width` Han characters each (Latin letters count half); what does not fit ends in “…”. Latin
 * words are kept whole where they can be.
 *
 * @example wrapLabel('Shorten sign-up from five steps to three', 12) // ['Shorten sign-up from', 'five steps to three']
 */
export function wrapLabel(name: string, width: number): string | string[] {
  const pieces = name.match(/[\p{Script=Latin}\p{N}\p{P}]+\s*|\s+|./gsu) ?? [];
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (line === '' || widthOf((line + piece).trimEnd()) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  const shown = lines.slice(0, LINES).map((line) => cut(line.trim(), width));
  const last = shown.at(-1) ?? '';
  if (lines.length > LINES && !last.endsWith('…')) shown[LINES - 1] = cut(`${last}…`, width);
  return shown.length === 1 ? last : shown;
}

function cut(line: string, width: number): string {
  let text = line;
  while (widthOf(text) > width + 0.5) text = `${[...text.replace(/…$/, '')].slice(0, -1).join('')}…`;
  return text;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.5), 0);
}
