import { betaMean } from '../_kit/math/beta-mean.ts';
import { lnHypergeometric } from '../_kit/math/hypergeometric.ts';
import { type History, probabilityAlive, type RepeatModel, type RepeatParams } from './repeat-model.ts';

/**
 * The purchases to expect of a customer with this history within `time` from now, the chance that they have left included.
 *
 * Sources: Fader, Hardie & Lee (2005), equation 10; Batislam, Denizel & Filiztekin (2007).
 * @example expectedPurchases('bgnbd', { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { repeats: 2, recency: 30.43, age: 38.86 }, 39) // 1.22602817476714
 */
export function expectedPurchases(model: RepeatModel, params: RepeatParams, history: History, time: number): number {
  return probabilityAlive(model, params, history) * purchasesWhileAlive(model, params, history, time);
}

/**
 * The repeat purchases to expect of a new customer within `time` of the first purchase.
 *
 * Sources: Fader, Hardie & Lee (2005), equation 9; Batislam, Denizel & Filiztekin (2007).
 * @example expectedRepeats('bgnbd', { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 10) // 0.432413362234406
 */
export function expectedRepeats(model: RepeatModel, params: RepeatParams, time: number): number {
  return expectedPurchases(model, params, { repeats: 0, recency: 0, age: 0 }, time);
}

/** The same for a customer who is known to be still there. */
export function purchasesWhileAlive(
  model: RepeatModel,
  { r, alpha, a, b }: RepeatParams,
  { repeats, age }: History,
  time: number,
): number {
  const stays = model === 'mbgnbd' ? repeats + 1 : repeats;
  return meanPurchases({ shape: r + repeats, rate: alpha + age, a, b: b + stays }, time);
}

/** What is believed of one customer who is still there: the buying rate is gamma, the chance to leave after a purchase beta. */
interface Belief {
  shape: number;
  rate: number;
  a: number;
  b: number;
}

/** Nearer to 1 than this, a makes the closed form lose its digits. */
const NEAR_ONE = 0.02;

/** Nearer to 1 than this, the series takes thousands of terms. */
const LONGEST_SERIES = 0.99;

/** E[(1 − (1 + pt ÷ rate)^−shape) ÷ p] over p: the closed form where it has its digits, else the integral itself. */
function meanPurchases({ shape, rate, a, b }: Belief, time: number): number {
  if (time === 0) return 0;
  const z = time / (rate + time);
  if (Math.abs(a - 1) < NEAR_ONE || z > LONGEST_SERIES) return byIntegral({ shape, rate, a, b }, time);
  const series = lnHypergeometric(shape, b, a + b - 1, z);
  if (a + b <= 1 || series === undefined) return byIntegral({ shape, rate, a, b }, time);
  return ((a + b - 1) / (a - 1)) * -Math.expm1(series + shape * Math.log1p(-z));
}

function byIntegral({ shape, rate, a, b }: Belief, time: number): number {
  return betaMean(a, b, (p) =>
    p > 0 ? -Math.expm1(-shape * Math.log1p((p * time) / rate)) / p : (shape * time) / rate,
  );
}
