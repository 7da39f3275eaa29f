import { cellNumber } from './cell-number.ts';

/** The order of a sorted column. */
export type Direction = 'ascending' | 'descending';

/** Cells that say there is nothing: they come last in either order. */
const NOTHING = /^[\s—–\-−/·.…]*$|^(?:n\/a|无|none)$/i;

/** So much of a column must be numbers for it to be sorted as numbers. */
const MOSTLY = 0.6;

/**
 * The places of a column's cells in sorted order: by number where most of them are numbers, else by the language's own order, in which
 * digits inside words count as numbers. Equal cells keep their order; empty ones come last, and so do words among numbers.
 *
 * @example sortedPlaces(['10%', '9%', '—'], 'ascending', 'en') // [1, 0, 2]
 */
export function sortedPlaces(cells: readonly string[], direction: Direction, language: string): number[] {
  const filled = cells.map((text, place) => ({ place, text: text.trim() })).filter(({ text }) => !NOTHING.test(text));
  const numbers = filled.map(({ text }) => cellNumber(text));
  const isNumeric =
    numbers.filter((number) => number !== undefined).length >= filled.length * MOSTLY && filled.length > 0;
  const valued = filled.map((cell, index) => ({ ...cell, number: isNumeric ? numbers[index] : undefined }));
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const sorted = valued.sort((one, other) => {
    if (one.number !== undefined && other.number !== undefined) return sign * (one.number - other.number);
    if (one.number !== undefined || other.number !== undefined) return one.number === undefined ? 1 : -1;
    return sign * collator.compare(one.text, other.text);
  });
  const taken = new Set(sorted.map(({ place }) => place));
  return [...sorted.map(({ place }) => place), ...cells.keys().filter((place) => !taken.has(place))];
}
