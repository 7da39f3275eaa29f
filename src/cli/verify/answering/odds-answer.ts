import { findRoot } from '../../../../simulators/_kit/brent.ts';
import { normalQuantile } from '../../../../simulators/_kit/distribution/normal-quantile.ts';
import { tablesWith } from '../../../../simulators/_kit/math/fisher-exact.ts';
import type { Count } from '../../../../simulators/_kit/math/interval.ts';
import type { Answer } from './adapter.ts';

/** Odds of the variant over the control's with Woolf's interval, and the estimate given the totals, which R prints with Fisher's test. */
export function oddsAnswer(control: Count, variant: Count, confidence: number): Answer {
  const cells = [
    variant.successes,
    variant.trials - variant.successes,
    control.successes,
    control.trials - control.successes,
  ];
  const [a = 0, b = 0, c = 0, d = 0] = cells;
  const conditional = conditionalOdds(control, variant);
  const estimates = {
    odds_ratio_cmle_control_over_variant: conditional,
    odds_ratio_cmle: conditional === null ? null : 1 / conditional,
    odds_ratio_cmle_variant_over_control: conditional === null ? null : 1 / conditional,
  };
  if (cells.includes(0)) return { ...estimates, odds_ratio: null, ci_low: null, ci_high: null };
  const log = Math.log((a * d) / (b * c));
  const half = normalQuantile((1 + confidence) / 2) * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
  return { ...estimates, odds_ratio: Math.exp(log), ci_low: Math.exp(log - half), ci_high: Math.exp(log + half) };
}

/** The odds ratio (control over variant) at which the control's successes are what is expected given the totals. */
function conditionalOdds(control: Count, variant: Count): number | null {
  const { least, most, chanceOf } = tablesWith(control, variant);
  if (control.successes === least || control.successes === most) return null;
  const excess = (log: number) => {
    let [sum, all] = [0, 0];
    for (let count = least; count <= most; count += 1) {
      const weight = chanceOf(count) * Math.exp(log * (count - control.successes));
      sum += weight * (count - control.successes);
      all += weight;
    }
    return sum / all;
  };
  const root = findRoot(excess, -10, 10);
  return root === undefined ? null : Math.exp(root);
}
