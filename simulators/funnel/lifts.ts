import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import { findRoot } from '../_kit/brent.ts';
import type { Step } from './steps.ts';

/** What improving one step alone does to the end of the funnel. A step never lets more through than arrive. */
export interface Lift {
  /** More people at the end when the step improves by a share of itself. */
  relative: Amount;
  /** More people at the end when it improves by percentage points. */
  points: Amount;
  /** An improvement would take the step over 100 % and stops there. */
  isCapped: boolean;
}

/** By how much a step improves: a share of itself, and percentage points as a fraction. */
export interface Improvement {
  relative: number;
  points: number;
}

/**
 * For each step: the people gained at the end when it alone improves and all others stay. The same share of itself gains the same
 * everywhere; the same points gain most at the weakest step.
 *
 * @example liftsOf(stepsOf([100, 50, 10], bars), { relative: 0.1, points: 0.1 })[1].points // 5: from 10 of 50 to 15
 */
export function liftsOf(steps: readonly Step[], { relative, points }: Improvement): Lift[] {
  return steps.map(({ conversion }, index) => {
    if (!isNumber(conversion)) return { relative: conversion, points: conversion, isCapped: false };
    const [times, plus] = [conversion * (1 + relative), conversion + points];
    return {
      relative: gainOf(steps, index, capped(conversion, times)),
      points: gainOf(steps, index, capped(conversion, plus)),
      isCapped: Math.max(times, plus) > 1,
    };
  });
}

/** People at the end when every step improves by the same share of itself, none over 100 %. */
export function endWithAllLifted(steps: readonly Step[], relative: number): Amount {
  let people = steps[0]?.from ?? 0;
  for (const { conversion } of steps) {
    if (!isNumber(conversion)) return conversion;
    people *= capped(conversion, conversion * (1 + relative));
  }
  return people;
}

/**
 * By which share of itself every step must improve for a target share to reach the end, none going over 100 %.
 *
 * @param target the share of those who enter, above 0
 * @example equalLiftFor(stepsOf([100000, 42000, 21000, 12600, 5040, 3024, 1512, 1210], bars), 0.02) // 0.0744
 */
export function equalLiftFor(steps: readonly Step[], target: number): Amount {
  const entered = steps[0]?.from ?? 0;
  const wanted = target * entered;
  const now = endWithAllLifted(steps, 0);
  if (!isNumber(now)) return now;
  if (now === 0) return unavailable('undefined', 'nobodyArrives');
  const plain = evenLift(now / entered, target, steps.length);
  const isWithin = steps.every(
    ({ conversion }) => isNumber(conversion) && (plain <= 0 || conversion * (1 + plain) <= 1),
  );
  if (isWithin) return plain;
  const most = Math.max(...steps.map(({ conversion }) => (isNumber(conversion) ? 1 / conversion - 1 : 0)));
  return (
    findRoot((lift) => Number(endWithAllLifted(steps, lift)) - wanted, 0, most) ?? unavailable('never', 'outOfReach')
  );
}

/** The share by which each of so many steps must improve to take a whole from one share to another. @example evenLift(0.0121, 0.02, 7) // 0.07442920218411775 */
export function evenLift(current: number, target: number, steps: number): number {
  return (target / current) ** (1 / steps) - 1;
}

/** An improved conversion, at most 100 %; one that is above that already stays. */
function capped(conversion: number, improved: number): number {
  return Math.max(conversion, Math.min(1, improved));
}

/** Those who come through the improved step go on as the others do; how, is not known where nobody has got so far. */
function gainOf(steps: readonly Step[], index: number, improved: number): Amount {
  const end = steps.at(-1)?.to ?? 0;
  if (improved === steps[index]?.conversion) return 0;
  let people = (steps[index]?.from ?? 0) * improved;
  for (const { conversion } of steps.slice(index + 1)) {
    if (!isNumber(conversion)) return conversion;
    people *= conversion;
  }
  return people - end;
}
