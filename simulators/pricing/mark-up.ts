import { type Amount, unavailable } from '../_kit/amount.ts';

/**
 * Wright's omega for real x: the w above 0 with w + ln w = x, which is the Lambert function W(eˣ) without the overflow of eˣ.
 *
 * Newton's method on w + ln w − x from a start within a factor of two; converges for any finite x in a few steps, and is 0 when eˣ is
 * too small to be told from 0.
 *
 * Source: R. Corless and D. Jeffrey, The Wright ω Function, 2002.
 *
 * @example wrightOmega(1) // 1
 */
export function wrightOmega(x: number): number {
  if (x < -40) return Math.exp(x);
  let w = x > 1 ? x - Math.log(x) / 2 : Math.exp(Math.min(x, 0)) / 1.5;
  for (let step = 0; step < 50; step += 1) {
    const next = (w / (1 + w)) * (1 + x - Math.log(w));
    if (Math.abs(next - w) <= 2e-16 * next) return next;
    w = next;
  }
  return w;
}

/** A tier as buyers choose it. `share` is of all who choose, price and cost are per month. */
export interface Choice {
  share: number;
  price: number;
  cost: number;
}

/**
 * The mark-up over cost that brings the most margin per month when buyers choose by a multinomial logit: the same amount for every
 * tier, m = (1 + W(Σ exp(aᵢ − b cᵢ − 1))) ÷ b, with aᵢ the attraction of tier i at a price of 0 against buying nothing.
 *
 * Source: S. Anderson, A. de Palma and J.-F. Thisse, Discrete Choice Theory of Product Differentiation, 1992, chapter 7.
 *
 * @param sensitivity b, utility lost per unit of money; without it there is no best price
 * @example equalMarkUp([{ share: 0.65188901, price: 674.529408, cost: 100 }], 0.005) // 574.53
 */
export function equalMarkUp(choices: readonly Choice[], sensitivity: number): Amount {
  const none = 1 - choices.reduce((sum, { share }) => sum + share, 0);
  const bought = choices.filter(({ share }) => share > 0);
  if (bought.length === 0) return unavailable('undefined', 'noBuyers');
  const logs = bought.map(({ share, price, cost }) => Math.log(share / none) + sensitivity * (price - cost) - 1);
  const markUp = (1 + wrightOmega(logOfSum(logs))) / sensitivity;
  return Number.isFinite(markUp) ? markUp : unavailable('unbounded', 'noSensitivity');
}

/** ln Σ exp(xᵢ), scaled so that no term overflows. */
function logOfSum(logs: readonly number[]): number {
  const largest = Math.max(...logs);
  return largest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - largest), 0));
}
