import { invertMatrix } from '../_kit/math/invert-matrix.ts';
import type { Journey } from './read-journeys.ts';

/** A first-order chain over channels: the shares with which journeys begin at, go on to, and convert from each. */
export interface MarkovChain {
  start: number[];
  /** `between[i][j]`: of all that leave channel i, the share that goes to channel j. The rest converts or is lost. */
  between: number[][];
  conversion: number[];
}

/** What a chain says about its channels. */
export interface MarkovAnswer {
  /** The share of journeys that convert. */
  conversionRate: number;
  /** By channel: the share of conversions that is lost when everyone who reaches the channel is lost. */
  removalEffects: number[];
}

/**
 * Counts the chain of these journeys; converted and lost ones weigh alike. Touches of the same channel in a row count once: first-order
 * chains are read without loops.
 *
 * Source: E. Anderl et al., Mapping the Customer Journey, 2016; the variant of ChannelAttribution (order 1).
 */
export function chainOf(journeys: readonly Journey[], channels: number): MarkovChain {
  const start = new Array<number>(channels).fill(0);
  const conversion = new Array<number>(channels).fill(0);
  const between = start.map(() => new Array<number>(channels).fill(0));
  const leaving = new Array<number>(channels).fill(0);
  let all = 0;
  for (const { touches, conversions, nulls } of journeys) {
    const weight = conversions + nulls;
    const steps = touches.filter((channel, index) => channel !== touches[index - 1]);
    all += weight;
    add(start, steps[0], weight);
    add(conversion, steps.at(-1), conversions);
    for (const [index, channel] of steps.entries()) {
      add(leaving, channel, weight);
      add(between[channel], steps[index + 1], weight);
    }
  }
  const share = (part: number, whole: number | undefined) => (part === 0 ? 0 : part / (whole ?? part));
  return {
    start: start.map((part) => share(part, all)),
    between: between.map((row, from) => row.map((part) => share(part, leaving[from]))),
    conversion: conversion.map((part, from) => share(part, leaving[from])),
  };
}

/**
 * Solves a chain exactly. With N the inverse of I − Q, a journey ever reaches channel i with probability (sN)ᵢ ÷ Nᵢᵢ and converts from there
 * with probability (Nb)ᵢ; the product is what is lost when i leads nowhere. Nothing when a channel can neither convert nor be lost.
 *
 * Source: J. Kemeny, J. Snell, Finite Markov Chains, 1960, chapter III.
 * @example solveChain(chainOf([{ touches: [0], conversions: 1, nulls: 1 }], 1)) // { conversionRate: 0.5, removalEffects: [1] }
 */
export function solveChain({ start, between, conversion }: MarkovChain): MarkovAnswer | undefined {
  const visits = invertMatrix(between.map((row, from) => row.map((share, to) => (from === to ? 1 : 0) - share)));
  if (!visits) return undefined;
  const converts = visits.map((row) => dot(row, conversion));
  const conversionRate = dot(start, converts);
  const removalEffects = start.map((_, channel) => {
    const expectedVisits = visits.reduce((sum, row, from) => sum + (start[from] ?? 0) * (row[channel] ?? 0), 0);
    const reaches = expectedVisits / (visits[channel]?.[channel] ?? 1);
    return conversionRate === 0 ? 0 : (reaches * (converts[channel] ?? 0)) / conversionRate;
  });
  return { conversionRate, removalEffects };
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

function add(to: number[] | undefined, index: number | undefined, amount: number): void {
  if (to && index !== undefined) to[index] = (to[index] ?? 0) + amount;
}
