/** How buyers spread over tiers before and after one price moves. Shares are of all who choose, those who buy nothing included. */
export interface PriceMove {
  before: number[];
  after: number[];
  /** Utility lost per unit of money. */
  sensitivity: number;
  /** Of what the moved tier gains (or loses), the part that the other paid tiers lose (or gain), 0 to 1. */
  cannibalisation: number;
}

/** What a price move is computed from. */
export interface MoveInputs {
  /** Share of each tier at present prices; their sum is below 1, the rest buys nothing. */
  shares: readonly number[];
  /** Index of the tier whose price moves. */
  moved: number;
  from: number;
  to: number;
  /** Size of the tier's own-price elasticity at the present price, from 0. */
  elasticity: number;
}

/**
 * Multinomial logit calibrated on present shares: attraction of the moved tier changes by exp(−b (to − from)), all others keep theirs,
 * and shares are attraction over their sum. The sensitivity b follows from the tier's own-price elasticity e = b × price × (1 − share).
 *
 * By the independence of irrelevant alternatives the part taken from other tiers is their share of everything but the moved tier,
 * whatever the size of the move; between unlike tiers that overstates cannibalisation.
 *
 * Source: D. McFadden 1974; K. Train, Discrete Choice Methods with Simulation, chapter 3.
 *
 * @example movePrice({ shares: [0.3, 0.1], moved: 1, from: 4999, to: 3999, elasticity: 1.5 }).after // [0.2886, 0.1343]
 */
export function movePrice({ shares, moved, from, to, elasticity }: MoveInputs): PriceMove {
  const own = shares[moved] ?? 0;
  const none = 1 - shares.reduce((sum, share) => sum + share, 0);
  const sensitivity = elasticity / (from * (1 - own));
  const change = -sensitivity * (to - from);
  // The larger attraction is scaled to its present size, so that no exponential overflows.
  const [ownFactor, otherFactor] = change > 0 ? [1, Math.exp(-change)] : [Math.exp(change), 1];
  const attractions = shares.map((share, index) => share * (index === moved ? ownFactor : otherFactor));
  const total = attractions.reduce((sum, attraction) => sum + attraction, none * otherFactor);
  return {
    before: [...shares],
    after: attractions.map((attraction) => attraction / total),
    sensitivity,
    cannibalisation: (1 - own - none) / (1 - own),
  };
}
