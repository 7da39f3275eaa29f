import { type Amount, unavailable } from '../_kit/amount.ts';
import { findRoot } from '../_kit/brent.ts';
import type { Inputs } from './inputs.ts';
import { payersByDeadline } from './payers-by.ts';

/** What one link alone would have to be for the target to be met by the deadline. */
export interface Lever {
  id: LeverId | 'together';
  /** Of `together`: the share by which each link must be better. */
  now: number;
  needed: Amount;
  /** Payers at the deadline with the link at its best. */
  best: number;
  /** Payers at the deadline with the link a tenth better. */
  tenth: number;
}

type LeverId = (typeof LEVERS)[number];

const LEVERS = ['signUps', 'paying', 'activation', 'monthlyChurn', 'viralCoefficient', 'startPayers'] as const;

/** More sign-ups a month, or more payers at the start, than this are not looked for. */
const MOST_PEOPLE = 1e7;

/** Better by more than this share at once is not looked for. */
const MOST_TOGETHER = 99;

/**
 * Each link's own answer to “what must change”, all others staying as they are, and all of them together by one share. Payers at the
 * deadline rise or fall steadily with each link, so that there is one answer or none.
 */
export function leversOf(inputs: Inputs): Lever[] {
  const isUsed = (id: LeverId) => id !== 'activation' || inputs.payingOf !== 'signUps';
  const single = LEVERS.filter(isUsed).map((id) => {
    const now = inputs[id];
    const better = id === 'monthlyChurn' ? now * 0.9 : Math.min(now * 1.1, limitOf(id, inputs));
    return leverOf({ id, now, limit: limitOf(id, inputs), better }, inputs, (at) => ({ ...inputs, [id]: at }));
  });
  return [...single, together(inputs)];
}

function limitOf(id: LeverId, { isCapped }: Inputs): number {
  if (id === 'monthlyChurn') return 0;
  if (id === 'viralCoefficient') return isCapped ? 5 : 1;
  return id === 'paying' || id === 'activation' ? 1 : MOST_PEOPLE;
}

/** Sign-ups, rates and the life of payers (1 ÷ churn) all better by one share; no rate passes 100 %. */
function together(inputs: Inputs): Lever {
  const { signUps, paying, activation, payingOf, monthlyChurn } = inputs;
  const rates = payingOf === 'signUps' ? [paying] : [paying, activation];
  const limit = Math.min(MOST_TOGETHER, ...rates.map((rate) => (rate > 0 ? 1 / rate - 1 : MOST_TOGETHER)));
  const scaled = (by: number): Inputs => ({
    ...inputs,
    signUps: signUps * (1 + by),
    paying: Math.min(1, paying * (1 + by)),
    ...(payingOf !== 'signUps' && { activation: Math.min(1, activation * (1 + by)) }),
    monthlyChurn: monthlyChurn / (1 + by),
  });
  return leverOf({ id: 'together', now: 0, limit, better: Math.min(0.1, limit) }, inputs, scaled);
}

interface Search extends Pick<Lever, 'id' | 'now'> {
  limit: number;
  better: number;
}

function leverOf({ id, now, limit, better }: Search, { target }: Inputs, changed: (at: number) => Inputs): Lever {
  const gap = (at: number) => payersByDeadline(changed(at)) - target;
  const best = gap(limit) + target;
  const lever = { id, now, best, tenth: gap(better) + target };
  if (gap(now) >= 0) return { ...lever, needed: now };
  const needed = best >= target ? findRoot(gap, now, limit) : undefined;
  return { ...lever, needed: needed ?? unavailable('never', 'notAlone') };
}
