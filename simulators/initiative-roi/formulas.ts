import type { Formula } from '../_kit/define.ts';
import type { Condition } from '../_kit/fields.ts';

const when: readonly Condition[] = [{ input: 'source', is: ['plan'] }];

/** Closed forms of the plan. A month's discount is the twelfth root of the year's; both streams are geometric series. */
export const formulas: Record<string, Formula> = {
  reserve: { expression: 'budget * reserveShare', when },
  technology: { expression: '(budget - reserve) * technologyShare', when },
  channels: { expression: '(budget - reserve) * channelShare', when },
  people: { expression: '(budget - reserve) * (1 - technologyShare - channelShare)', when },
  monthFactor: { expression: '1 / (1 + discountRate) ^ (1 / 12)', when },
  keptFactor: { expression: 'monthFactor * (1 - yearlyFade) ^ (1 / 12)', when },
  earningMonths: { expression: 'max(0, horizonMonths - delayMonths)', when },
  presentCost: {
    expression:
      'technology + (budget - technology) / spendingMonths * if(discountRate == 0, spendingMonths, (1 - monthFactor ^ spendingMonths) / (1 - monthFactor)) + runningCost * monthFactor ^ (delayMonths + 1) * if(discountRate == 0, earningMonths, (1 - monthFactor ^ earningMonths) / (1 - monthFactor))',
    when,
  },
  presentBenefit: {
    expression:
      'monthlyBenefit * monthFactor ^ (delayMonths + 1) * if(keptFactor == 1, earningMonths, (1 - keptFactor ^ earningMonths) / (1 - keptFactor))',
    when,
  },
  npv: { expression: 'presentBenefit - presentCost', when },
  profitability: { expression: 'presentBenefit / presentCost', when },
  totalSpent: { expression: 'budget + runningCost * earningMonths', when },
};
