import { breathe } from '../breathe.ts';
import type { Instrument } from '../state/instrument.ts';
import { checkRows } from './check-rows.ts';
import { bringInWords } from './labels.ts';
import type { Proposal } from './proposal.ts';
import { targetsOf } from './propose-file.ts';
import { isBlankRow, readCells } from './read-cells.ts';
import { isHeading, type ReadRows, readRows, type Target } from './read-rows.ts';

/** The cell that was pasted into. */
export interface PastePlace {
  table: string;
  row: number;
  column: string;
}

/**
 * What a paste would bring in; nothing changes yet. With a heading it replaces the table; without one it is laid over the cells from the
 * place on, to the right and down, and new rows follow below. Nothing is filled in: a new row without all its cells is refused.
 */
export async function proposePaste(instrument: Instrument, text: string, place: PastePlace): Promise<Proposal> {
  const words = bringInWords[instrument.situation.locale];
  const source = words.pasted;
  const target = targetsOf(instrument).find(({ name }) => name === place.table);
  if (!target) return { source, refusals: [words.noTable] };
  const reading = await readCells(text, words);
  if (!reading.ok) return { source, refusals: reading.refusals };
  await breathe();
  const first = reading.cells.find((row) => !isBlankRow(row)) ?? [];
  if (isHeading(first, target)) {
    return checkRows(instrument, target, await readRows(reading.cells, target, words), source, words);
  }
  const start = Math.max(0, Object.keys(target.spec.columns).indexOf(place.column));
  const width = reading.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const shifted = reading.cells.map((row) => [...Array<string>(start).fill(''), ...row]);
  await breathe();
  const read = await readRows(shifted, target, words);
  await breathe();
  const whole = laidOver(instrument, target, read, { row: place.row, columns: [start, start + width] });
  await breathe();
  const proposal = await checkRows(instrument, target, whole, source, words);
  // Rows that stay where they are cannot be picked from: a choice of good rows would move those below them.
  return proposal.refusals.length === 0 ? counted(proposal, read.rows.length) : { source, refusals: proposal.refusals };
}

/** Pasted cells that are blank empty those below them, as in a spreadsheet; a blank row leaves its place as it is. */
function laidOver(
  { state }: Instrument,
  { name, spec }: Target,
  read: ReadRows,
  { row: from, columns }: { row: number; columns: readonly [from: number, to: number] },
): ReadRows {
  const present = state.peek().inputs[name] as Record<string, unknown>[];
  const covered = new Set(Object.keys(spec.columns).slice(...columns));
  const pasted = new Map(read.rows.map((cells, index) => [from + (read.places[index] ?? 1) - 1, cells]));
  const length = Math.max(present.length, from + (read.places.at(-1) ?? 0));
  const rows = Array.from({ length }, (_, index) => {
    const cells = pasted.get(index);
    if (!cells) return present[index] ?? {};
    const kept = Object.entries(present[index] ?? {}).filter(([column]) => !covered.has(column));
    return { ...Object.fromEntries(kept), ...cells };
  });
  // Problems can only be in pasted rows, and are told by their number in what was pasted.
  return { ...read, rows, places: rows.map((_, index) => (index < from ? index + 1 : index - from + 1)) };
}

function counted(proposal: Proposal, count: number): Proposal {
  const { offer } = proposal;
  return offer?.kind === 'rows' ? { ...proposal, offer: { ...offer, count } } : proposal;
}
