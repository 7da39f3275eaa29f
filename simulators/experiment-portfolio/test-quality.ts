import { normalQuantile } from '../_kit/distribution/normal-quantile.ts';
import { normalDensity, normalShare } from '../_kit/distribution/normal-share.ts';
import { type EffectLaw, effectLaw, meanOver } from './effect-law.ts';
import type { Inputs } from './inputs.ts';

/** What a test makes of ideas. Effects are relative, 0.02 for 2 %. */
export interface TestQuality {
  law: EffectLaw;
  /** Of the estimate of an effect. */
  standardError: number;
  /** The smallest measured effect that is declared a winner. */
  smallestWin: number;
  /** Chance that an idea of this true effect is declared a winner. */
  powerAt: (effect: number) => number;
  /** Mean of that over ideas that work. */
  averagePower: number;
  /** True effect per idea that works, counted where it wins and 0 where it does not. */
  wonEffect: number;
  /** The same of the effect as measured. */
  reportedEffect: number;
  /** Effect as measured per idea that does not work, counted where it wins all the same. */
  reportedByChance: number;
}

type Test = Pick<Inputs, 'power' | 'falsePositive' | 'effects' | 'effectMean' | 'effectSpread'>;

/**
 * A test that declares a winner where the estimate is so far above 0 that chance alone gets there with the false-positive rate. It is
 * planned to find the mean effect with the stated power, which fixes its standard error: mean ÷ (z of 1 − rate + z of power).
 *
 * Means over winners are those of a normal distribution cut off from below: e Φ(e/s − z) + s φ(e/s − z).
 *
 * @param test its power at least twice its false-positive rate
 * @example qualityOf({ power: 0.8, falsePositive: 0.025, effects: 'equal', effectMean: 0.02, effectSpread: 1 }).standardError // 0.0071387
 */
export function qualityOf(test: Test): TestQuality {
  const law = effectLaw(test);
  const bar = -normalQuantile(test.falsePositive);
  const standardError = test.effectMean / (bar + normalQuantile(test.power));
  const powerAt = (effect: number) => normalShare(effect / standardError - bar);
  const byChance = (effect: number) => standardError * normalDensity(effect / standardError - bar);
  return {
    law,
    standardError,
    smallestWin: bar * standardError,
    powerAt,
    averagePower: test.effects === 'equal' ? test.power : meanOver(law, powerAt),
    wonEffect: meanOver(law, (effect) => effect * powerAt(effect)),
    reportedEffect: meanOver(law, (effect) => effect * powerAt(effect) + byChance(effect)),
    reportedByChance: byChance(0),
  };
}

/**
 * The share of tested ideas that work. A share of declared winners W holds true and false ones, so it is (W − rate) ÷ (power − rate).
 *
 * @example workingShare({ winRate: 0.2, winRateIs: 'observed', falsePositive: 0.025 }, 0.8) // 0.2258
 */
export function workingShare(
  { winRate, winRateIs, falsePositive }: Pick<Inputs, 'winRate' | 'winRateIs' | 'falsePositive'>,
  averagePower: number,
): number {
  if (winRateIs === 'true') return winRate;
  return Math.min(1, (winRate - falsePositive) / (averagePower - falsePositive));
}
