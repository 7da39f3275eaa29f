import type { Formula } from '../_kit/define.ts';
import type { Condition } from '../_kit/fields.ts';

const RATES = ['rateRelative', 'ratePoints'];
const MEANS = ['meanRelative', 'meanAmount'];
const rates: Condition = { input: 'metric', is: RATES };
const means: Condition = { input: 'metric', is: MEANS };
const fixed: Condition = { input: 'design', is: ['fixed'] };
const closed: Condition[] = [fixed, { input: 'correction', is: ['none', 'bonferroni'] }];
const ownVariances: Condition = { input: 'method', is: ['pooled', 'baseline'] };
const closedForRates = [...closed, rates, ownVariances];
const closedForMeans = [...closed, means];
const stated = (metric: string): Condition => ({ input: 'metric', is: [metric] });
const byMethod = (method: string): Condition => ({ input: 'method', is: [method] });
const sided = (sides: string): Condition => ({ input: 'sides', is: [sides] });
const corrected = (correction: string): Condition => ({ input: 'correction', is: [correction] });

/** Closed forms of a test with one look; Dunnett's bound and several looks need integrals and have none. */
export const formulas: Record<string, Formula | readonly Formula[]> = {
  variantRate: [
    { expression: 'baseline + baseline * relativeLift', when: [stated('rateRelative')] },
    { expression: 'baseline + liftInPoints', when: [stated('ratePoints')] },
  ],
  effectPoints: { expression: 'variantRate - baseline', when: [rates] },
  effectAmount: [
    { expression: 'average * relativeLift', when: [stated('meanRelative')] },
    { expression: 'liftInAmount', when: [stated('meanAmount')] },
  ],
  effectRelative: [
    { expression: 'effectPoints / baseline', when: [rates] },
    { expression: 'effectAmount / average', when: [means] },
  ],
  criticalScore: [
    { expression: 'normalQuantile(1 - alpha / 2)', when: [fixed, sided('two'), corrected('none')] },
    { expression: 'normalQuantile(1 - alpha)', when: [fixed, sided('one'), corrected('none')] },
    {
      expression: 'normalQuantile(1 - alpha / (2 * (arms - 1)))',
      when: [fixed, sided('two'), corrected('bonferroni')],
    },
    { expression: 'normalQuantile(1 - alpha / (arms - 1))', when: [fixed, sided('one'), corrected('bonferroni')] },
  ],
  averageRate: {
    expression: '(baseline + variantsPerControl * variantRate) / (1 + variantsPerControl)',
    when: [rates, byMethod('pooled')],
  },
  nullVariance: [
    {
      expression: 'averageRate * (1 - averageRate) * (1 + 1 / variantsPerControl)',
      when: [rates, byMethod('pooled')],
    },
    { expression: 'baseline * (1 - baseline) * (1 + 1 / variantsPerControl)', when: [rates, byMethod('baseline')] },
    { expression: 'deviation ^ 2 * (1 + 1 / variantsPerControl)', when: [means] },
  ],
  variance: [
    {
      expression: 'baseline * (1 - baseline) + variantRate * (1 - variantRate) / variantsPerControl',
      when: [rates, ownVariances],
    },
    { expression: 'nullVariance', when: [means] },
  ],
  exactUsers: [
    {
      expression: '((criticalScore * sqrt(nullVariance) + normalQuantile(power) * sqrt(variance)) / effectPoints) ^ 2',
      when: closedForRates,
    },
    {
      expression: '((criticalScore + normalQuantile(power)) * sqrt(variance) / effectAmount) ^ 2',
      when: closedForMeans,
    },
  ],
  usersInControl: forBoth('ceil(exactUsers)'),
  usersPerVariant: forBoth('ceil(variantsPerControl * exactUsers)'),
  totalUsers: forBoth('usersInControl + (arms - 1) * usersPerVariant'),
  days: forBoth('totalUsers / (visitorsPerDay * exposure)'),
  weeks: forBoth('ceil(days / 7)'),
  usersOnAverage: forBoth('totalUsers'),
  inflation: { expression: '1', when: [fixed] },
};

function forBoth(expression: string): Formula[] {
  return [closedForRates, closedForMeans].map((when) => ({ expression, when }));
}
