import type { Inputs } from './inputs.ts';

/** Where the variance under "no difference" comes from; see {@link rateComparison}. */
export type RateMethod = Inputs['method'];

/**
 * What a sample has to tell apart, per user of the control: a difference, and the variance of its estimate (times the control's users)
 * when there is no difference and when there is this one.
 */
export interface Comparison {
  difference: number;
  nullVariance: number;
  variance: number;
}

/** A control's level, a variant's, and how many users the variant has per user of the control. */
export interface Levels {
  control: number;
  variant: number;
  ratio: number;
}

/**
 * Two rates. `pooled`: without a difference both arms have the average of the two rates, weighted by users (R's `power.prop.test`,
 * statsmodels; J. L. Fleiss, B. Levin & M. C. Paik 2003, section 4.3). `baseline`: both have the control's (E. Miller's calculator).
 * `arcsine`: the difference of 2 arcsin √p, whose variance is 1 whatever the rate (Cohen's h, R's `pwr.2p.test`).
 *
 * @example rateComparison({ control: 0.1, variant: 0.12, ratio: 1 }, 'pooled') // { difference: 0.02, nullVariance: 0.1958, variance: 0.1956 }
 */
export function rateComparison({ control, variant, ratio }: Levels, method: RateMethod): Comparison {
  const spread = 1 + 1 / ratio;
  if (method === 'arcsine') {
    const angle = (rate: number) => 2 * Math.asin(Math.sqrt(rate));
    return { difference: angle(variant) - angle(control), nullVariance: spread, variance: spread };
  }
  const withoutDifference = method === 'pooled' ? (control + ratio * variant) / (1 + ratio) : control;
  return {
    difference: variant - control,
    nullVariance: withoutDifference * (1 - withoutDifference) * spread,
    variance: control * (1 - control) + (variant * (1 - variant)) / ratio,
  };
}

/** Two means with the same deviation in both arms. @example meanComparison({ control: 100, variant: 110, ratio: 1 }, 250).variance // 125000 */
export function meanComparison({ control, variant, ratio }: Levels, deviation: number): Comparison {
  const variance = deviation ** 2 * (1 + 1 / ratio);
  return { difference: variant - control, nullVariance: variance, variance };
}
