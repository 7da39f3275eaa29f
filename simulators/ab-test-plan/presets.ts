import type { Inputs } from './inputs.ts';

/** Named starting points. Where the figures come from is said in the model card; traffic is invented throughout. */
export function presets(): Record<
  'signUpFlow' | 'onboarding' | 'rareEvent' | 'revenue' | 'threeVariants' | 'dailyLook',
  Partial<Inputs>
> {
  return {
    signUpFlow: { baseline: 0.15, relativeLift: 0.15, runWeeks: 4 },
    onboarding: { baseline: 0.6, relativeLift: 0.2, visitorsPerDay: 60, runWeeks: 4 },
    rareEvent: { baseline: 0.02, relativeLift: 0.1, visitorsPerDay: 5000, runWeeks: 4 },
    revenue: { metric: 'meanRelative', average: 100, deviation: 250, relativeLift: 0.05, visitorsPerDay: 3000 },
    threeVariants: { baseline: 0.1, relativeLift: 0.1, arms: 4, correction: 'dunnett', visitorsPerDay: 4000 },
    dailyLook: { baseline: 0.1, relativeLift: 0.2, design: 'obrienFleming', looks: 5, visitorsPerDay: 500 },
  };
}
