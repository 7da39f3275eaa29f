import { isShown } from '../inputs/field-state.ts';
import { labelsOf } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';
import { checkRows } from './check-rows.ts';
import { bringInWords } from './labels.ts';
import type { Proposal } from './proposal.ts';
import { readCaseCsv } from './read-case-csv.ts';
import { isBlankRow, readCells } from './read-cells.ts';
import { readJson } from './read-json.ts';
import { namedColumns, readRows, type Target } from './read-rows.ts';

/**
 * What the text of a file would bring in; nothing changes yet. JSON is known by its first sign. CSV is a case taken away before, or rows
 * for the table whose columns its heading names; without a heading, for the first table shown.
 */
export async function proposeFile(instrument: Instrument, text: string, source: string): Promise<Proposal> {
  const words = bringInWords[instrument.situation.locale];
  const targets = targetsOf(instrument);
  if (/^\uFEFF?\s*[[{]/.test(text)) return readJson(instrument, targets, text, source, words);
  const reading = await readCells(text, words);
  if (!reading.ok) return { source, refusals: reading.refusals };
  const { cells } = reading;
  const wholeCase = await readCaseCsv(instrument, targets, cells, source, words);
  if (wholeCase) return wholeCase;
  const heading = cells.find((row) => !isBlankRow(row)) ?? [];
  const [target] = targets.toSorted((one, other) => namedColumns(heading, other) - namedColumns(heading, one));
  if (!target) return { source, refusals: [words.noTable] };
  return checkRows(instrument, target, await readRows(cells, target, words), source, words);
}

/** The table inputs, those that are shown first. */
export function targetsOf(instrument: Instrument): Target[] {
  const { fields, situation } = instrument;
  const targets = Object.entries(fields).flatMap(([name, spec]): Target[] => {
    if (spec.kind !== 'table') return [];
    const labels = Object.values(situation.simulator.labels).map(({ inputs }) => inputs[name]);
    return [{ name, spec, labels, title: labelsOf(situation).inputs[name]?.name ?? name }];
  });
  return targets.toSorted(
    (one, other) => Number(isShown(instrument, other.name)) - Number(isShown(instrument, one.name)),
  );
}
