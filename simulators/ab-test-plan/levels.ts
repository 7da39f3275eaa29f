import { type Comparison, meanComparison, rateComparison } from './comparison.ts';
import type { Inputs } from './inputs.ts';

/** Whether the metric is a share of users, not an average per user. */
export function isRate({ metric }: Pick<Inputs, 'metric'>): boolean {
  return metric === 'rateRelative' || metric === 'ratePoints';
}

/** The level of the control. */
export function controlLevel(inputs: Inputs): number {
  return isRate(inputs) ? inputs.baseline : inputs.average;
}

/** The level that the variant should have. @example variantLevel of 15 % and a relative lift of 15 % // 0.1725 */
export function variantLevel(inputs: Inputs): number {
  const { metric, baseline, average } = inputs;
  switch (metric) {
    case 'rateRelative':
      return baseline + baseline * inputs.relativeLift;
    case 'ratePoints':
      return baseline + inputs.liftInPoints;
    case 'meanRelative':
      return average + average * inputs.relativeLift;
    case 'meanAmount':
      return average + inputs.liftInAmount;
  }
}

/** The comparison of the control with a variant at a level. */
export function comparisonAt(inputs: Inputs, variant: number, method = inputs.method): Comparison {
  const levels = { control: controlLevel(inputs), variant, ratio: inputs.variantsPerControl };
  return isRate(inputs) ? rateComparison(levels, method) : meanComparison(levels, inputs.deviation);
}
