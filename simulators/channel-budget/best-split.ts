import { bestSpendAt, type Envelope, envelopeAt, envelopeOf } from './envelope.ts';
import { meetTotal, sumOf } from './meet-total.ts';
import { type Response, responseAt } from './response.ts';

/** A channel as the search sees it: what it brings, and the least and the most that may be spent on it. */
export interface Bounded {
  response: Response;
  least: number;
  most: number;
}

/** A split and how good it is known to be. */
export interface Split {
  spends: number[];
  value: number;
  /** No split brings more than this. */
  bound: number;
  /** Boxes searched. */
  boxes: number;
}

/** The search stops when no box can hold more than this much above the best found, as a share of it. */
const CLOSE = 1e-12;
const MOST_BOXES = 2000;

/**
 * The split of a total that brings most, over all splits within the channels' bounds: the global optimum, also where Hill curves rise
 * before they fall and equal marginal returns hold at several splits. Branch and bound: over a box of spends the concave envelopes give a
 * bound and a split; the box is cut where a curve lies furthest below its envelope. Concave curves need one box; dozens of steep curves that
 * are all alike can need more than are searched, and then `bound` stays above `value`. The least spends must not
 * add up to more than the total; money that no channel may take or that would bring nothing is left over.
 *
 * Source: M. Udell, S. Boyd, Maximizing a Sum of Sigmoids, 2013.
 */
export function bestSplit(channels: readonly Bounded[], total: number): Split {
  const root = solveBox(channels, total);
  let best = root;
  const open = [root];
  let boxes = 1;
  while (open.length > 0 && boxes < MOST_BOXES) {
    const box = open.pop();
    if (!box || isClosed(box, best)) break;
    for (const part of cut(channels, box)) {
      if (sumOf(part.map(({ least }) => least)) > total * (1 + 1e-12)) continue;
      const solved = solveBox(part, total);
      boxes += 1;
      if (solved.value > best.value) best = solved;
      if (!isClosed(solved, best)) insert(open, solved);
    }
  }
  const bound = Math.max(best.value, open.at(-1)?.bound ?? 0);
  return { spends: best.spends, value: best.value, bound, boxes };
}

interface Box {
  envelopes: Envelope[];
  spends: number[];
  value: number;
  bound: number;
}

function isClosed({ bound }: Box, { value }: Box): boolean {
  return bound <= value * (1 + CLOSE);
}

function solveBox(channels: readonly Bounded[], total: number): Box {
  const envelopes = channels.map(({ response, least, most }) => envelopeOf(response, least, most));
  const spends = meetTotal((logPrice) => {
    const price = Math.exp(logPrice);
    return envelopes.map((envelope) => bestSpendAt(envelope, price));
  }, total);
  const heights = envelopes.map((envelope, index) => envelopeAt(envelope, spends[index] ?? 0));
  return {
    envelopes,
    spends,
    value: sumOf(envelopes.map(({ response }, index) => responseAt(response, spends[index] ?? 0))),
    bound: sumOf(heights),
  };
}

/** The box in two, at the split's own spend in the channel whose curve lies furthest below its envelope. */
function cut(channels: readonly Bounded[], { envelopes, spends }: Box): Bounded[][] {
  const gaps = envelopes.map((envelope, index) => {
    const spend = spends[index] ?? 0;
    return envelopeAt(envelope, spend) - responseAt(envelope.response, spend);
  });
  const widest = gaps.indexOf(Math.max(...gaps));
  const at = spends[widest] ?? 0;
  const within = envelopes.map(({ from, to }, index) => ({
    response: (channels[index] as Bounded).response,
    least: from,
    most: to,
  }));
  const side = (changed: Partial<Bounded>) =>
    within.map((channel, index) => (index === widest ? { ...channel, ...changed } : channel));
  return [side({ most: at }), side({ least: at })];
}

/** Boxes in order of what they could hold, most last. */
function insert(open: Box[], box: Box): void {
  const at = open.findIndex(({ bound }) => bound > box.bound);
  open.splice(at < 0 ? open.length : at, 0, box);
}
