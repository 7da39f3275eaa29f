import { findRoot } from '../brent.ts';
import { normalQuantile } from '../distribution/normal-quantile.ts';
import { normalDensity, normalShare } from '../distribution/normal-share.ts';
import { integrate } from './integrate.ts';

/**
 * The score that the largest of several comparisons with one control exceeds with chance `alpha` when nothing differs. Comparisons share
 * the control, so they are correlated and the bound is a little lower than Bonferroni's.
 *
 * Source: C. W. Dunnett (1955), A multiple comparison procedure for comparing several treatments with a control, JASA 50, 1096-1121, with
 * known variances.
 * @param comparisons variants, at least 1
 * @param ratio users of each variant per user of the control
 * @example dunnettCritical({ comparisons: 3, alpha: 0.05, ratio: 1, isTwoSided: true }) // 2.349 (Dunnett's table: 2.35)
 */
export function dunnettCritical({ comparisons, alpha, ratio, isTwoSided }: DunnettQuestion): number {
  const shared = Math.sqrt(ratio / (1 + ratio));
  const own = Math.sqrt(1 / (1 + ratio));
  const within = (bound: number, control: number) => {
    const above = normalShare((bound + shared * control) / own);
    return isTwoSided ? above - normalShare((shared * control - bound) / own) : above;
  };
  const excess = (bound: number) =>
    1 - alpha - integrate(PLACES, (control) => normalDensity(control) * within(bound, control) ** comparisons);
  const each = alpha / (isTwoSided ? 2 : 1);
  // Alone each needs at least the bound of a single comparison, and Bonferroni's is always enough.
  const [least, enough] = [each, each / comparisons].map((share) => -normalQuantile(share, 1 - share));
  return findRoot(excess, (least ?? 0) - 1e-9, (enough ?? 9) + 1e-9) ?? enough ?? 0;
}

/** What {@link dunnettCritical} is asked. */
export interface DunnettQuestion {
  comparisons: number;
  alpha: number;
  ratio: number;
  isTwoSided: boolean;
}

const PLACES = [-9, -6, -4, -2, 0, 2, 4, 6, 9];
