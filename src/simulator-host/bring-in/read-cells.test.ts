import { describe, expect, it } from 'vitest';
import { fill } from '../labels/fill.ts';
import { bringInWords } from './labels.ts';
import { readCells } from './read-cells.ts';

const words = bringInWords.en;

/** Longer than what is read at once. */
const lines = (count: number, write: (row: number) => string) => Array.from({ length: count }, (_, row) => write(row));

describe('readCells', () => {
  it('reads a long text as one, with cells that hold line breaks, quotation marks and the separator', async () => {
    const text = lines(20_000, (row) => `"Plan ${row}\nof ""us""; them";${row};1`).join('\n');
    const reading = await readCells(text, words);
    const cells = reading.ok ? reading.cells : [];
    expect(cells).toEqual(lines(20_000, String).map((row) => [`Plan ${row}\nof "us"; them`, row, '1']));
  });

  it('says which row of a long text has a quotation mark out of place', async () => {
    const text = lines(30_000, (row) => (row === 29_000 ? '"Plan" x,1' : `"Plan ${row}",1`)).join('\n');
    expect(await readCells(text, words)).toEqual({ ok: false, refusals: [fill(words.quote, { row: 29_001 })] });
  });
});
