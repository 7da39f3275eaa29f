import { type Amount, unavailable } from '../_kit/amount.ts';
import type { Interval } from '../_kit/math/interval.ts';
import { wilsonInterval } from '../_kit/math/wilson-interval.ts';

/** The way from one stage to the next. */
export interface Step {
  from: number;
  to: number;
  /** The share that goes on. Unavailable where nobody arrived. More than 1 where the numbers rise. */
  conversion: Amount;
  dropOff: Amount;
  /** Those who do not go on; below 0 where the numbers rise. */
  lost: number;
  /** Wilson's 95 % interval; none where nobody arrived or the numbers rise. */
  interval: Interval | null;
  rises: boolean;
  /** The drop-off is strictly above the bar. */
  isOpportunity: boolean;
  /** Of an opportunity: how many are lost, against a number set beforehand. */
  potential: 'high' | 'medium' | 'none';
}

/** From which drop-off on a step is an opportunity, and from how many lost its potential is high; both strictly above. */
export interface Bars {
  dropOff: number;
  lost: number;
}

/**
 * The steps of a funnel, one fewer than its stages. Rising numbers are told and left as they are: events counted for people, other windows,
 * or a side door.
 *
 * @param counts people at each stage, in order
 * @example stepsOf([100, 42], { dropOff: 0.5, lost: 1000 })[0].conversion // 0.42
 */
export function stepsOf(counts: readonly number[], { dropOff: bar, lost: many }: Bars): Step[] {
  return counts.slice(1).map((to, index) => {
    const from = counts[index] ?? 0;
    const rises = to > from;
    const conversion = from > 0 ? to / from : unavailable('undefined', 'emptyStage');
    const lost = from - to;
    // Compared as counts: 1 − 0.5 and 0.5 are equal here, and no rounding can make a difference of them.
    const isOpportunity = from > 0 && isAbove(lost, bar, from);
    return {
      ...{ from, to, conversion, lost, rises, isOpportunity },
      dropOff: from > 0 ? lost / from : conversion,
      interval: from > 0 && !rises ? wilsonInterval({ successes: to, trials: from }) : null,
      potential: isOpportunity ? (lost > many ? 'high' : 'medium') : 'none',
    };
  });
}

/** Whether a share is above a bar, by more than the rounding of their product. */
function isAbove(part: number, bar: number, whole: number): boolean {
  return part - bar * whole > 1e-12 * whole;
}
