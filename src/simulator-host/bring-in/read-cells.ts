import type { ParseConfig, ParseLocalConfig } from 'papaparse';
import { breathe } from '../breathe.ts';
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
  const { data, quotes } = await parse(text.replace(/^\uFEFF/, ''));
  if (quotes.length > 0) {
    const rows = [...new Set(quotes)];
    return { ok: false, refusals: rows.map((row) => fill(words.quote, { row })) };
  }
  if (!data.some((cells) => !isBlankRow(cells))) return { ok: false, refusals: [words.empty] };
  return { ok: true, cells: data };
}

/** Whether a row has nothing but spaces. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Characters read in one task. */
const AT_ONCE = 250_000;

/** The cells, and the numbers of the rows with a quotation mark out of place. */
async function parse(text: string): Promise<{ data: string[][]; quotes: number[] }> {
  const { default: Papa } = await import('papaparse');
  const [data, quotes]: [string[][], number[]] = [[], []];
  return new Promise((resolve) => {
    const options: ParseLocalConfig<string[]> = {
      ...(text.includes('\t') && { delimiter: '\t' }),
      chunkSize: AT_ONCE,
      chunk(piece, parser) {
        for (const { type, row = 0 } of piece.errors) if (type === 'Quotes') quotes.push(data.length + row + 1);
        for (const row of piece.data) data.push(row);
        parser.pause();
        void breathe().then(() => parser.resume());
      },
      complete: () => resolve({ data, quotes }),
    };
    // The types know of pieces in files alone; the library's own tests read texts in pieces, too.
    Papa.parse<string[]>(text, options as ParseConfig<string[]>);
  });
}
