import { breakUnits } from '../diagrams/text/break-units.ts';
import type { Face } from './outlines.ts';

/** A title in the largest type in which it fits. */
export interface SetTitle {
  size: number;
  lines: string[];
}

/** Sizes of type with the lines that have room in them, largest first. */
const SIZES = [
  { size: 84, most: 2 },
  { size: 68, most: 3 },
  { size: 54, most: 4 },
] as const;

/** Breaks a title into lines of at most a width in pixels; what the smallest type has no room for ends in an ellipsis. */
export function setTitle(title: string, face: Pick<Face, 'outlineOf'>, width: number): SetTitle {
  for (const { size, most } of SIZES) {
    const lines = breakLines(title, (text) => widthOf(text, face) * size <= width);
    if (lines.length <= most) return { size, lines: evened(lines, title, face, size) };
  }
  const { size, most } = SIZES[SIZES.length - 1] ?? SIZES[0];
  const lines = breakLines(title, (text) => widthOf(`${text}…`, face) * size <= width).slice(0, most);
  return { size, lines: lines.map((line, at) => (at === most - 1 ? `${line.trimEnd()}…` : line)) };
}

/** How wide a text is, in em. */
export function widthOf(text: string, { outlineOf }: Pick<Face, 'outlineOf'>): number {
  return [...text].reduce((sum, character) => sum + outlineOf(character).advance, 0);
}

function breakLines(text: string, fits: (line: string) => boolean): string[] {
  const lines = [''];
  for (const unit of unitsOf(text)) {
    const longer = lines.at(-1) + unit;
    if (fits(longer.trimEnd()) || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(unit.trimStart());
  }
  return lines.map((line) => line.trim());
}

/** The same lines, about equally long: a last line of one character looks like a mistake. */
function evened(lines: string[], title: string, face: Pick<Face, 'outlineOf'>, size: number): string[] {
  if (lines.length < 2) return lines;
  const longest = Math.max(...lines.map((line) => widthOf(line, face) * size));
  const least = (widthOf(title, face) * size) / lines.length;
  for (let width = least; width < longest; width += size / 4) {
    const even = breakLines(title, (text) => widthOf(text, face) * size <= width);
    if (even.length === lines.length) return even;
  }
  return lines;
}

/** Words with the space after them, and Han characters one by one. */
function unitsOf(text: string): string[] {
  return text.split(/(?<=\s)/).flatMap((word) => breakUnits(word));
}
