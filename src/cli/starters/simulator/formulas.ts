import type { Formula } from '../../../../simulators/_kit/define.ts';

/** The closed forms of the outputs; a later one may name an earlier one. */
export const formulas: Record<string, Formula> = {
  contribution: { expression: 'price - unitCost' },
  breakEvenSales: { expression: 'fixedCosts / contribution' },
  profit: { expression: 'sales * contribution - fixedCosts' },
  safetyMargin: { expression: '1 - breakEvenSales / sales' },
};
