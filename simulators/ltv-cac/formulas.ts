import type { Formula } from '../_kit/define.ts';
import type { Condition } from '../_kit/fields.ts';

const constant: Condition = { input: 'churnModel', is: ['constant'] };
const unlimited: Condition = { input: 'isCapped', is: [false] };
const capped: Condition = { input: 'isCapped', is: [true] };
const timed = (timing: string): Condition => ({ input: 'timing', is: [timing] });

/** The part of the series within n months, (1 − qⁿ) ÷ (1 − q), with q = (1 − churn) ÷ (1 + discount). */
const SERIES =
  'if(monthlyChurn + monthlyDiscount == 0, horizonInMonths, (1 - keptFactor ^ horizonInMonths) / (1 - keptFactor))';

/** Closed forms for one churn rate; segments are the mean of these over the customers. */
export const formulas: Record<string, Formula | readonly Formula[]> = {
  monthlyMargin: { expression: 'arpu * grossMargin' },
  keptFactor: { expression: '(1 - monthlyChurn) / (1 + monthlyDiscount)', when: [constant, capped] },
  ltv: [
    {
      expression: 'monthlyMargin * (1 + monthlyDiscount) / (monthlyChurn + monthlyDiscount)',
      when: [constant, unlimited, timed('now')],
    },
    {
      expression: 'monthlyMargin * (1 - monthlyChurn) / (monthlyChurn + monthlyDiscount)',
      when: [constant, unlimited, timed('excluded')],
    },
    { expression: 'monthlyMargin / (monthlyChurn + monthlyDiscount)', when: [constant, unlimited, timed('end')] },
    { expression: `monthlyMargin * ${SERIES}`, when: [constant, capped, timed('now')] },
    { expression: `monthlyMargin * keptFactor * ${SERIES}`, when: [constant, capped, timed('excluded')] },
    { expression: `monthlyMargin / (1 + monthlyDiscount) * ${SERIES}`, when: [constant, capped, timed('end')] },
  ],
  ratio: { expression: 'ltv / cac', when: [constant] },
  netValue: { expression: 'ltv - cac', when: [constant] },
  affordableCac: { expression: 'ltv / 3', when: [constant] },
  payback: { expression: 'cac / monthlyMargin' },
  paybackWithChurn: {
    expression:
      'if(monthlyChurn == 0, cac / monthlyMargin, if(monthlyChurn == 1, 0, ln(1 - cac * monthlyChurn / monthlyMargin) / ln(1 - monthlyChurn)))',
    when: [constant],
  },
  paybackOnRevenue: { expression: 'cac / arpu' },
  ltvFromAverage: { expression: 'ltv', when: [constant] },
  lifetime: { expression: '1 / monthlyChurn', when: [constant] },
  annualChurn: { expression: '1 - (1 - monthlyChurn) ^ 12', when: [constant] },
};
