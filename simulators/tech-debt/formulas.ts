import type { Formula } from '../_kit/define.ts';

/** The figures of one debt; the choice among them is a search, described in the model card. */
export const formulas: Record<string, Formula> = {
  principal: { table: 'items', expression: 'effort * hourlyCost + otherCost' },
  monthlyInterest: { table: 'items', expression: 'interest * hourlyCost + loss' },
  saved: {
    table: 'items',
    expression:
      '(interest * hourlyCost + loss) * if(growth == 0, horizonMonths, ((1 + growth) ^ horizonMonths - 1) / growth)',
  },
  itemBreakEven: {
    table: 'items',
    expression:
      'if(growth == 0, (effort * hourlyCost + otherCost) / (interest * hourlyCost + loss), ln(1 + growth * (effort * hourlyCost + otherCost) / (interest * hourlyCost + loss)) / ln(1 + growth))',
  },
  itemWaiting: {
    table: 'items',
    expression:
      '(interest * hourlyCost + loss) * if(growth == 0, waitMonths, ((1 + growth) ^ waitMonths - 1) / growth) + (effort * hourlyCost + otherCost) * ((1 + repairGrowth) ^ waitMonths - 1)',
  },
};
