import { fill } from '../labels/fill.ts';
import type { BringInWords } from './labels.ts';

/** Longer texts would keep the page waiting. */
const MOST_CHARACTERS = 5_000_000;

/** A text as rows of cells, or why it is none. */
export type CellsReading = { ok: true; cells: string[][] } | { ok: false; refusals: string[] };

/**
 * Reads comma-, semicolon- or tab-separated text, with cells in quotation marks that may hold the separator and line breaks. Rows are
 * kept where they are, empty ones too, so that a row's place is its number in the file. Never throws.
 *
 * @example await readCells('a,"b ""c"""\n1,2', words) // { ok: true, cells: [['a', 'b "c"'], ['1', '2']] }
 */
export async function readCells(text: string, words: BringInWords): Promise<CellsReading> {
  if (text.length > MOST_CHARACTERS) {
    return { ok: false, refusals: [fill(words.tooLong, { max: MOST_CHARACTERS, found: text.length })] };
  }
  const { default: Papa } = await import('papaparse');
  const plain = text.replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(plain, plain.includes('\t') ? { delimiter: '\t' } : {});
  const quotes = errors.filter(({ type }) => type === 'Quotes');
  if (quotes.length > 0) {
    const rows = [...new Set(quotes.map(({ row = 0 }) => row + 1))];
    return { ok: false, refusals: rows.map((row) => fill(words.quote, { row })) };
  }
  if (!data.some((cells) => !isBlankRow(cells))) return { ok: false, refusals: [words.empty] };
  return { ok: true, cells: data };
}

/** Whether a row has nothing but spaces. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
