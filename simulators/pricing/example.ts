import type { Inputs } from './inputs.ts';
import type { PricingLabels } from './labels/zh.ts';

/** The tiers of a B2B platform's price list; weights, costs and churn are invented for illustration. */
export function example({ examples }: PricingLabels): Pick<Inputs, 'tiers'> {
  return {
    tiers: [
      { name: examples.professional, monthlyPrice: 999, annualPrice: 9999, weight: 85, costToServe: 120, churn: 0.04 },
      { name: examples.enterprise, monthlyPrice: 4999, annualPrice: 49999, weight: 13, costToServe: 700, churn: 0.02 },
      { name: examples.custom, monthlyPrice: 10500, annualPrice: 126000, weight: 2, costToServe: 3000, churn: 0.01 },
    ],
  };
}

/** Named starting points, each laid over the example. */
export function presets({
  examples,
}: PricingLabels): Record<'planTarget' | 'cheaperEntry' | 'annualPush' | 'twoTiers', Partial<Inputs>> {
  return {
    planTarget: { conversion: 0.25 },
    cheaperEntry: { focusTier: '1', newPrice: 799, elasticity: 2 },
    annualPush: { focusTier: '1', newPrice: 999, annualShare: 0.6, annualRenewal: 0.75 },
    twoTiers: {
      tiers: [
        { name: examples.professional, monthlyPrice: 999, annualPrice: 9999, weight: 3, costToServe: 120, churn: 0.04 },
        { name: examples.enterprise, monthlyPrice: 4999, annualPrice: 49999, weight: 1, costToServe: 700, churn: 0.02 },
      ],
      conversion: 0.4,
    },
  };
}
