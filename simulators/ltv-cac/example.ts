import type { Inputs } from './inputs.ts';
import type { LtvLabels } from './labels/zh.ts';

/** The segments a reader starts from; the figures are invented for illustration. */
export function example({ examples }: LtvLabels): Pick<Inputs, 'segments'> {
  return {
    segments: [
      { name: examples.loyal, customers: 500, churn: 0.02 },
      { name: examples.restless, customers: 500, churn: 0.1 },
    ],
  };
}

/** Named starting points. Prices and cost targets are those of the growth plans named in the model card; the rest is illustration. */
export function presets(): Record<
  'planTarget' | 'enterprise' | 'twoSegments' | 'lowCostShop' | 'neverPaysBack',
  Partial<Inputs>
> {
  return {
    planTarget: { arpu: 999, grossMargin: 0.8, monthlyChurn: 0.03, cac: 3600 },
    enterprise: { arpu: 4999, grossMargin: 0.75, monthlyChurn: 0.015, cac: 40000, monthlyDiscount: 0.008 },
    twoSegments: { arpu: 125, grossMargin: 0.8, churnModel: 'segments', cac: 600 },
    lowCostShop: { arpu: 100, grossMargin: 0.4, monthlyChurn: 0.1, cac: 30 },
    neverPaysBack: { arpu: 999, grossMargin: 0.8, monthlyChurn: 0.08, cac: 12000 },
  };
}
