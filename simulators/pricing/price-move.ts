import { type Amount, unavailable } from '../_kit/amount.ts';
import { type Alternative, bestMarkUp, logitShares } from '../_kit/price-optimum/multinomial-logit.ts';

/** One tier as those who sign up choose it. `share` is of all sign-ups, above 0; price and cost are per month. */
export interface Choice {
  share: number;
  price: number;
  cost: number;
}

/** How sign-ups spread over the tiers before and after one price moves, and the best mark-up. Shares are of all sign-ups. */
export interface PriceMove {
  before: number[];
  after: number[];
  /** Of what the moved tier gains (or loses), the part that the other paid tiers lose (or gain), 0 to 1. */
  cannibalisation: Amount;
  /** The mark-up over cost that brings the most margin per month, the same for every tier. */
  bestMarkUp: Amount;
}

/**
 * What moving the price of one tier does under a multinomial logit calibrated on present shares: the sensitivity b follows from the
 * tier's own-price elasticity e = b × price × (1 − share), and the attractions from the shares against buying nothing.
 *
 * By the independence of irrelevant alternatives, the part taken from other tiers is their share of everything but the moved tier,
 * whatever the size of the move. Nothing has a meaning when nobody buys (`noBuyers`); there is no best mark-up at an elasticity of 0.
 *
 * @param choices shares that add up to less than 1; the rest buys nothing
 * @param elasticity size of the moved tier's own-price elasticity at its present price, from 0
 * @example movePrice([{ share: 0.3, price: 999, cost: 120 }, { share: 0.1, price: 4999, cost: 700 }], 1, 3999, 1.5)
 * // after [0.2886, 0.1343], cannibalisation 1/3, bestMarkUp 4060
 */
export function movePrice(choices: readonly Choice[], moved: number, to: number, elasticity: number): PriceMove {
  const before = choices.map(({ share }) => share);
  const bought = before.reduce((sum, share) => sum + share, 0);
  const chosen = choices[moved];
  if (!chosen || bought === 0) {
    const noBuyers = unavailable('undefined', 'noBuyers');
    return { before, after: before, cannibalisation: noBuyers, bestMarkUp: noBuyers };
  }
  const sensitivity = elasticity / (chosen.price * (1 - chosen.share));
  const alternatives = choices.map((choice) => calibrated(choice, 1 - bought, sensitivity));
  const repriced = alternatives.map((each, index) => (index === moved ? { ...each, price: to } : each));
  return {
    before,
    after: logitShares(repriced, sensitivity).shares,
    cannibalisation: (bought - chosen.share) / (1 - chosen.share),
    bestMarkUp: sensitivity === 0 ? unavailable('unbounded', 'noSensitivity') : bestMarkUp(alternatives, sensitivity),
  };
}

function calibrated({ share, price, cost }: Choice, none: number, sensitivity: number): Alternative & { cost: number } {
  return { attraction: Math.log(share / none) + sensitivity * price, price, cost };
}
