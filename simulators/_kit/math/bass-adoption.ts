import { type Amount, unavailable } from '../amount.ts';

/** A market whose people adopt by themselves (p) and by imitation (q), both per period. */
export interface BassMarket {
  innovation: number;
  imitation: number;
  market: number;
}

/**
 * People who have adopted by a time: m (1 − e^−(p+q)t) ÷ (1 + (q ÷ p) e^−(p+q)t). Without innovation nobody starts, and it is 0.
 *
 * Source: F. Bass (1969), A new product growth for model consumer durables, Management Science 15(5), 215-227.
 * @example bassAdopted({ innovation: 0.03, imitation: 0.38, market: 1e6 }, 5) // 331,198.6
 */
export function bassAdopted({ innovation, imitation, market }: BassMarket, time: number): number {
  const pace = innovation + imitation;
  if (innovation === 0) return 0;
  return (-market * Math.expm1(-pace * time)) / (1 + (imitation / innovation) * Math.exp(-pace * time));
}

/** People adopting per period at a time: (p + q N ÷ m)(m − N). @example at 0 of p = 0.03 and a million: 30,000 */
export function bassRate(given: BassMarket, time: number): number {
  const adopted = bassAdopted(given, time);
  const { innovation, imitation, market } = given;
  return (innovation + (imitation * adopted) / market) * (market - adopted);
}

/**
 * When most adopt per period: ln(q ÷ p) ÷ (p + q); 0 where imitation is not the stronger, since adoption then only falls. Never
 * (`nobodyStarts`) without innovation.
 *
 * @example bassPeak({ innovation: 0.03, imitation: 0.38, market: 1e6 }) // 6.19
 */
export function bassPeak({ innovation, imitation }: BassMarket): Amount {
  if (innovation === 0) return unavailable('never', 'nobodyStarts');
  return Math.max(0, Math.log(imitation / innovation)) / (innovation + imitation);
}
