import { letterOf, sextetOf } from './alphabet.ts';
import type { AnswerState } from './answer-code.ts';

/** States per item: the eight of an answer. */
const STATES = 8;
/** Counters run modulo 64, so a round holds at most this many people. */
export const MOST_IN_ROUND = 63;

/** How many gave each of the eight answers, per item in the model's order. */
export type StateCounts = number[][];

/** Why a text is no round: foreign letters, the wrong length, answers that are none, or counts that do not agree. */
export type RoundRefusal = 'letters' | 'length' | 'answers' | 'damaged';

/** A round at work or at its end, or why it is none. */
export type RoundReading<T> = ({ ok: true } & T) | { ok: false; because: RoundRefusal; expectedLength: number };

/**
 * Starts an anonymous round: one letter for each item and state (96 for twelve items), each a random offset that only the facilitator
 * keeps. The next person sees offsets and answers mixed, and cannot take them apart.
 *
 * @param items number of items
 * @param randomBytes at least `items × 8` evenly drawn bytes
 */
export function startRound(items: number, randomBytes: Uint8Array): string {
  if (randomBytes.length < items * STATES)
    throw new RangeError(`A round of ${items} items needs ${items * STATES} bytes.`);
  // 256 is a multiple of 64: the low six bits are as even as the byte.
  return Array.from(randomBytes.subarray(0, items * STATES), (byte) => letterOf(byte & 63)).join('');
}

/** Adds one person's answers, one per item, and gives the code to pass on. */
export function addToRound(code: string, states: readonly AnswerState[]): RoundReading<{ code: string }> {
  const expectedLength = states.length * STATES;
  const counters = countersOf(code, expectedLength);
  if (typeof counters === 'string') return { ok: false, because: counters, expectedLength };
  const isWhole = states.every((state) => Number.isInteger(state) && state >= 0 && state < STATES);
  if (!isWhole) return { ok: false, because: 'answers', expectedLength };
  for (const [item, state] of states.entries()) {
    const place = item * STATES + state;
    counters[place] = ((counters[place] ?? 0) + 1) & 63;
  }
  return { ok: true, code: counters.map(letterOf).join('') };
}

/**
 * Subtracts the start from what came back. Every person answers every item (blank is an answer too), so every item must count the same
 * number of people, from 1 to 63: a damaged or foreign code almost never does.
 *
 * @example finishRound(start, addToRound(start, states).code, 12) // { ok: true, people: 1, counts: […] }
 */
export function finishRound(
  start: string,
  end: string,
  items: number,
): RoundReading<{ people: number; counts: StateCounts }> {
  const expectedLength = items * STATES;
  const refuse = (because: RoundRefusal) => ({ ok: false as const, because, expectedLength });
  const before = countersOf(start, expectedLength);
  if (typeof before === 'string') return refuse(before);
  const after = countersOf(end, expectedLength);
  if (typeof after === 'string') return refuse(after);
  const added = after.map((counter, place) => (counter - (before[place] ?? 0) + 64) & 63);
  const counts = Array.from({ length: items }, (_, item) => added.slice(item * STATES, (item + 1) * STATES));
  const [people = 0, ...others] = counts.map((item) => item.reduce((sum, count) => sum + count, 0));
  const isWhole = people >= 1 && people <= MOST_IN_ROUND && others.every((sum) => sum === people);
  return isWhole ? { ok: true, people, counts } : refuse('damaged');
}

/** The numbers behind the letters, or why they are no round. */
function countersOf(code: string, expectedLength: number): number[] | 'letters' | 'length' {
  if (code.length !== expectedLength) return 'length';
  const counters = [...code].map(sextetOf);
  return counters.every((counter) => counter !== undefined) ? counters : 'letters';
}
