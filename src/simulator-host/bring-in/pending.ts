import { type Signal, signal } from '@preact/signals';
import type { Instrument } from '../state/instrument.ts';
import type { Proposal } from './proposal.ts';

/** What waits for the reader's decision, and how often it was asked for from outside the list. */
export interface Pending {
  proposal?: Proposal;
  openings: number;
}

const pending = new WeakMap<Instrument, Signal<Pending>>();

/** What waits at an instrument. */
export function pendingAt(instrument: Instrument): Signal<Pending> {
  const known = pending.get(instrument);
  if (known) return known;
  const created = signal<Pending>({ openings: 0 });
  pending.set(instrument, created);
  return created;
}
