import { type Amount, unavailable } from '../_kit/amount.ts';
import { lnGamma } from '../_kit/math/ln-gamma.ts';
import { type Fit, fitFrom, type NoFit } from './fit-repeats.ts';

/**
 * Each purchase of a customer is gamma-distributed around a mean of their own with shape `p`; the rates behind those means are gamma with
 * shape `q` and scale 1 ÷ `v`. All above 0; the mean over customers exists only for q above 1.
 */
export interface SpendParams {
  p: number;
  q: number;
  v: number;
}

/** How many repeat purchases a customer made, at least 1, and their mean value, above 0. */
export interface Spending {
  repeats: number;
  spend: number;
}

/** What came of fitting the spend model. */
export type SpendFit = Fit<keyof SpendParams> | NoFit;

/**
 * The log-likelihood of one customer's mean spend.
 *
 * Source: P. Fader, B. Hardie (2013), The Gamma-Gamma Model of Monetary Value, note 025, equation 1a.
 */
export function spendLogLikelihood({ p, q, v }: SpendParams, { repeats, spend }: Spending): number {
  const shape = p * repeats;
  return (
    lnGamma(shape + q) -
    lnGamma(shape) -
    lnGamma(q) +
    q * Math.log(v) +
    (shape - 1) * Math.log(spend) +
    shape * Math.log(repeats) -
    (shape + q) * Math.log(repeats * spend + v)
  );
}

/**
 * What a purchase of a customer is worth on average: their own mean, drawn towards that of all customers the more the fewer purchases they
 * made; without any (`repeats` 0) it is the mean of all. Unavailable where no mean exists.
 *
 * Source: note 025, equation 5.
 * @example expectedSpend({ p: 6.25, q: 3.74, v: 15.44 }, { repeats: 2, spend: 22.35 }) // 24.6637139107612
 */
export function expectedSpend({ p, q, v }: SpendParams, { repeats, spend }: Spending): Amount {
  const denominator = p * repeats + q - 1;
  // For one customer a mean may exist where that of all does not; without a mean of all the model is not to be used.
  if (q <= 1) return unavailable('undefined', 'noMeanSpend');
  return (p * (v + repeats * spend)) / denominator;
}

/**
 * Fits the spend model to those who came back, by maximum likelihood. With few customers p often runs away, as if nobody's orders varied:
 * then the data leave the model open.
 */
export function fitSpend(spendings: readonly Spending[]): SpendFit {
  if (spendings.length === 0) return { kind: 'unfitted', because: 'noSpend' };
  const mean = spendings.reduce((sum, { spend }) => sum + spend, 0) / spendings.length;
  const paramsAt = ([p = 0, q = 0, v = 0]: readonly number[]): SpendParams => ({
    p: Math.exp(p),
    q: Math.exp(q),
    v: mean * Math.exp(v),
  });
  const likelihood = (at: readonly number[]) => {
    const params = paramsAt(at);
    return spendings.reduce((sum, each) => sum + spendLogLikelihood(params, each), 0);
  };
  const fit = fitFrom(STARTS, likelihood, paramsAt, REACH);
  return fit.kind === 'fitted' ? fit : { kind: 'unfitted', because: 'spendOpen' };
}

/** Logarithms of p, q and v (in mean spends). */
const STARTS = [
  [1.5, 1.2, -0.6],
  [0, 0.5, 0],
  [0.5, 2.5, 1.5],
];

/** Parameters beyond e⁷ (in mean spends) say that there is no spread left to describe. */
const REACH = 7;

/** The correlation of how often and how much customers buy; the spend model takes it to be 0. Nothing where one of them never varies. */
export function spendCorrelation(spendings: readonly Spending[]): number | undefined {
  const count = spendings.length;
  const [meanRepeats, meanSpend] = [
    spendings.reduce((sum, { repeats }) => sum + repeats, 0) / count,
    spendings.reduce((sum, { spend }) => sum + spend, 0) / count,
  ];
  let [together, ofRepeats, ofSpend] = [0, 0, 0];
  for (const { repeats, spend } of spendings) {
    together += (repeats - meanRepeats) * (spend - meanSpend);
    ofRepeats += (repeats - meanRepeats) ** 2;
    ofSpend += (spend - meanSpend) ** 2;
  }
  const size = Math.sqrt(ofRepeats * ofSpend);
  return size > 0 ? Math.max(-1, Math.min(1, together / size)) : undefined;
}
