import { lnBeta, lnGamma } from '../_kit/math/ln-gamma.ts';
import type { RepeatModel, RepeatParams } from './repeat-model.ts';

/**
 * The chances that a new customer makes 0, 1, 2 … repeat purchases within `time`, the last count included.
 *
 * Source: Fader, Hardie & Lee (2005), equation 8; for `mbgnbd` with one more chance to leave, as Batislam, Denizel & Filiztekin (2007).
 * @example repeatChances('bgnbd', { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 39, 0) // [0.573786352096009]
 */
export function repeatChances(
  model: RepeatModel,
  { r, alpha, a, b }: RepeatParams,
  time: number,
  most: number,
): number[] {
  const early = model === 'mbgnbd' ? 1 : 0;
  const [lnStay, lnGo] = [Math.log(alpha / (alpha + time)), Math.log(time / (alpha + time))];
  const lnWhole = lnBeta(a, b);
  let within = 0;
  return Array.from({ length: most + 1 }, (_, count) => {
    // Negative binomial: so many purchases if nobody left.
    const ln = lnGamma(r + count) - lnGamma(r) - lnGamma(count + 1) + r * lnStay + (count > 0 ? count * lnGo : 0);
    const bought = Math.exp(ln);
    const stayed = Math.exp(lnBeta(a, b + count + early) - lnWhole) * bought;
    const canLeave = count + early > 0;
    const left = canLeave ? Math.exp(lnBeta(a + 1, b + count + early - 1) - lnWhole) * Math.max(0, 1 - within) : 0;
    within += bought;
    return stayed + left;
  });
}
