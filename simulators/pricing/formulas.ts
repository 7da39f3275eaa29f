import type { Formula } from '../_kit/define.ts';

/** Closed forms: of scalars, and for each tier. */
export const formulas: Record<string, Formula> = {
  freeCostPerCustomer: { expression: 'if(freeCost == 0, 0, freeCost * (1 - conversion) / (freeChurn * conversion))' },
  discountOfYear: { table: 'tiers', expression: '1 - annualPrice / (12 * monthlyPrice)' },
  valueOfMonthly: {
    table: 'tiers',
    expression: 'monthlyPrice * (1 + monthlyDiscount) / (churn + monthlyDiscount)',
  },
  valueOfAnnual: {
    table: 'tiers',
    expression: 'annualPrice * (1 + monthlyDiscount) ^ 12 / ((1 + monthlyDiscount) ^ 12 - annualRenewal)',
  },
  renewalForParity: {
    table: 'tiers',
    expression: '(1 + monthlyDiscount) ^ 12 * (1 - annualPrice / valueOfMonthly)',
  },
};
