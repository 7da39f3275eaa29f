import { arithmeticMean, geometricMean } from '../_kit/means.ts';

/** One idea on the three ICE scales, each a whole number from 1 to 10; 10 is best on all three, so a high `ease` means little work. */
export interface IceScores {
  impact: number;
  confidence: number;
  ease: number;
}

/** One idea for RICE. `reach` is people in a period, `impact` 0.25 to 3, `confidence` 0 to 1, `effort` person-months above 0. */
export interface RiceScores {
  reach: number;
  impact: number;
  confidence: number;
  effort: number;
}

/** One job for WSJF, all in relative points, `size` above 0. */
export interface WsjfScores {
  value: number;
  urgency: number;
  risk: number;
  size: number;
}

/**
 * ICE as the geometric mean: the cube root of impact × confidence × ease, 1 to 10. It ranks as the product does and reads on the
 * scale of the scores.
 *
 * @example iceGeometric({ impact: 10, confidence: 1, ease: 10 }) // 4.641588833612778
 */
export function iceGeometric({ impact, confidence, ease }: IceScores): number {
  return geometricMean([impact, confidence, ease]);
}

/** ICE as the product, 1 to 1,000. @example iceProduct({ impact: 9, confidence: 5, ease: 2 }) // 90 */
export function iceProduct({ impact, confidence, ease }: IceScores): number {
  return impact * confidence * ease;
}

/**
 * ICE as the arithmetic mean (the convention of GrowthHackers), 1 to 10. It does not rank as the product does: one high score makes
 * up for a low one.
 *
 * @example iceArithmetic({ impact: 10, confidence: 1, ease: 10 }) // 7
 */
export function iceArithmetic({ impact, confidence, ease }: IceScores): number {
  return arithmeticMean([impact, confidence, ease]);
}

/**
 * RICE: reach × impact × confidence ÷ effort (S. McBride, Intercom 2016): people reached, weighted, for each person-month.
 *
 * @example rice({ reach: 5, impact: 2, confidence: 5, effort: 1 }) // 50
 */
export function rice({ reach, impact, confidence, effort }: RiceScores): number {
  return (reach * impact * confidence) / effort;
}

/**
 * WSJF: cost of delay ÷ job size, the cost of delay being value + time criticality + risk reduction (Scaled Agile Framework, after
 * D. Reinertsen).
 *
 * @example wsjf({ value: 8, urgency: 5, risk: 3, size: 2 }) // 8
 */
export function wsjf({ value, urgency, risk, size }: WsjfScores): number {
  return (value + urgency + risk) / size;
}
