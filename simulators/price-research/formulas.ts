import type { Formula } from '../_kit/define.ts';
import type { Condition } from '../_kit/fields.ts';

const stated: Condition = { input: 'method', is: ['elasticity'] };
const formed = (...forms: string[]): Condition => ({ input: 'form', is: forms });

/** Closed forms for demand stated by one price, volume and elasticity; logit needs Lambert's W and is given in the model card. */
export const formulas: Record<string, Formula | readonly Formula[]> = {
  bestPrice: [
    { expression: '(presentPrice * (1 + 1 / elasticity) + unitCost) / 2', when: [stated, formed('linear')] },
    { expression: 'unitCost * elasticity / (elasticity - 1)', when: [stated, formed('constant')] },
  ],
  revenuePrice: { expression: 'presentPrice * (1 + 1 / elasticity) / 2', when: [stated, formed('linear')] },
  volume: [
    {
      expression: 'presentVolume * (1 + elasticity - elasticity * bestPrice / presentPrice)',
      when: [stated, formed('linear')],
    },
    { expression: 'presentVolume * (presentPrice / bestPrice) ^ elasticity', when: [stated, formed('constant')] },
  ],
  revenue: { expression: 'bestPrice * volume', when: [stated, formed('linear', 'constant')] },
  profit: { expression: '(bestPrice - unitCost) * volume', when: [stated, formed('linear', 'constant')] },
};
