import { DEFAULT_SEED } from '../../../simulators/_kit/link.ts';
import { fill } from '../labels/fill.ts';
import { labelsOf } from '../situation.ts';
import { endStep, enter, enterAll, type Instrument } from '../state/instrument.ts';
import type { BringInWords } from './labels.ts';

/** Inputs that would be accepted as they are: the rows of one table, or a whole case. */
export type Offer =
  | { kind: 'rows'; table: string; rows: readonly Record<string, unknown>[]; count: number }
  | { kind: 'case'; inputs: Record<string, unknown> };

/**
 * What a file or a paste comes to. Without refusals there is an offer of everything; with refusals there may be one of the good rows
 * alone, which only the reader can choose. The instrument is as it was until {@link takeOffer}.
 */
export interface Proposal {
  /** The file's name, or a word for what was pasted. */
  source: string;
  /** Everything that is wrong, each a sentence with its row and column. */
  refusals: readonly string[];
  offer?: Offer;
}

/** Whether everything can be taken without asking. */
export function isComplete({ refusals, offer }: Proposal): boolean {
  return offer !== undefined && refusals.length === 0;
}

/** Takes an offer as one step, which can be undone. */
export function takeOffer(instrument: Instrument, offer: Offer): void {
  if (offer.kind === 'case') {
    enterAll(instrument, { inputs: offer.inputs, ranges: {}, seed: DEFAULT_SEED });
    return;
  }
  endStep(instrument);
  enter(instrument, offer.table, offer.rows);
  endStep(instrument);
}

/** What was taken, in words. */
export function takenText({ situation }: Instrument, source: string, offer: Offer, words: BringInWords): string {
  if (offer.kind === 'case') return fill(words.taken, { source, what: words.wholeCase });
  const table = labelsOf(situation).inputs[offer.table]?.name ?? offer.table;
  return fill(words.taken, { source, what: fill(words.rowsOf, { table, count: offer.count }) });
}
