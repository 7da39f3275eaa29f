import type { Formula } from '../_kit/define.ts';

/** Discounting and what each customer has spent; the rest comes from the fit, for which there is no closed form. */
export const formulas: Record<'discountFactor' | 'horizonFactor' | 'repeatRevenue', Formula> = {
  discountFactor: { expression: '1 / (1 + monthlyDiscount)' },
  horizonFactor: { expression: 'discountFactor ^ horizonInMonths' },
  repeatRevenue: { table: 'customers', expression: 'repeats * spend' },
};
