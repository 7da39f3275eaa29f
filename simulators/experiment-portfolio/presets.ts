import type { Inputs } from './inputs.ts';

/** Named starting points. Which figures are a source's and which are invented is said in each preset's text. */
export function presets(): Record<'fewFailures' | 'third' | 'mature' | 'weakTests' | 'oneAMonth', Partial<Inputs>> {
  return {
    fewFailures: { perMonth: 5, winRate: 0.8, winRateIs: 'observed', power: 0.9, effects: 'equal' },
    third: { winRate: 1 / 3, winRateIs: 'observed' },
    mature: { perMonth: 20, winRate: 0.1, winRateIs: 'observed', effectMean: 0.01 },
    weakTests: { winRate: 0.1, winRateIs: 'observed', power: 0.3, falsePositive: 0.05 },
    oneAMonth: { perMonth: 1, winRate: 1 / 3, winRateIs: 'observed' },
  };
}
