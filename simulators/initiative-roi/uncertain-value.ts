import { type Amount, unavailable } from '../_kit/amount.ts';
import type { Distribution } from '../_kit/distribution.ts';
import { fromRange } from '../_kit/distribution.ts';
import type { Histogram } from '../_kit/monte-carlo/histogram.ts';
import { type ColumnModel, prepareMonteCarlo } from '../_kit/monte-carlo.ts';
import type { Inputs } from './inputs.ts';

/** How the present value spreads when costs, benefits and the start differ from the plan. */
export interface ValueSpread {
  /** Share of draws above 0. */
  probability: Amount;
  p5: Amount;
  p50: Amount;
  p95: Amount;
  histogram: Histogram | null;
}

/** What the spread depends on: present values as planned, and how far reality may be off. */
export type Uncertainty = Pick<
  Inputs,
  'costLow' | 'costHigh' | 'benefitLow' | 'benefitHigh' | 'latestDelay' | 'discountRate'
>;

/** Quasi-random: the share above 0 is right to about half a percentage point (see the test against the exact integral). */
const DRAWS = 2048;

/**
 * The spread of benefit × value of benefits ÷ (1 + rate)^delay − cost × value of costs. The two factors are lognormal with the stated 5th
 * and 95th percentile, the delay of the benefits is uniform from 0 to the latest, and all three are independent.
 *
 * @param costs present value of what is spent
 * @param benefits present value of what is received
 * @param seed any whole number
 * @example spreadValue(100, 150, { costLow: 1, costHigh: 1, benefitLow: 0.5, benefitHigh: 1.2, latestDelay: 0, discountRate: 0.1 }, 1).probability // 0.662
 */
export function spreadValue(costs: number, benefits: number, uncertainty: Uncertainty, seed: number): ValueSpread {
  const { costLow, costHigh, benefitLow, benefitHigh, latestDelay, discountRate } = uncertainty;
  const distributions: Record<string, Distribution> = {
    cost: between(costLow, costHigh),
    benefit: between(benefitLow, benefitHigh),
    delay: latestDelay > 0 ? { kind: 'uniform', min: 0, max: latestDelay } : { kind: 'point', value: 0 },
  };
  const monthlyForce = Math.log1p(discountRate) / 12;
  const prepared = prepareMonteCarlo(
    { distributions, draws: DRAWS, seed, targets: [{ output: 'value', atLeast: Number.MIN_VALUE }] },
    valueModel(costs, benefits, monthlyForce),
  );
  if (!prepared.ok) return withoutSpread();
  let step = prepared.run.next();
  while (!step.done) step = prepared.run.next();
  const spread = step.value.outputs['value'];
  if (!spread) return withoutSpread();
  const { p5, p50, p95, histogram = null, reached } = spread;
  return { probability: reached[0]?.share ?? unavailable('undefined', 'noSpread'), p5, p50, p95, histogram };
}

function valueModel(costs: number, benefits: number, monthlyForce: number): ColumnModel {
  return {
    outputs: ['value'],
    prepare({ cost, benefit, delay }) {
      const value = new Float64Array(cost?.length ?? 0);
      return ({ count }) => {
        for (let at = 0; at < count; at += 1) {
          const late = Math.exp(-monthlyForce * (delay?.[at] ?? 0));
          value[at] = (benefit?.[at] ?? 0) * late * benefits - (cost?.[at] ?? 0) * costs;
        }
        return { value };
      };
    },
  };
}

function between(low: number, high: number): Distribution {
  const made = fromRange(low, high);
  return made.ok ? made.distribution : { kind: 'point', value: 1 };
}

function withoutSpread(): ValueSpread {
  const none = unavailable('undefined', 'noSpread');
  return { probability: none, p5: none, p50: none, p95: none, histogram: null };
}
