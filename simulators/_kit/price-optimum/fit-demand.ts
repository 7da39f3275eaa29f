import type { ConstantElasticityDemand } from './constant-elasticity.ts';
import { linearDemandThrough } from './linear-demand.ts';
import type { LogitDemand } from './logit-demand.ts';

/** A price, and the units sold at it. */
export type SalesPoint = readonly [price: number, volume: number];

/**
 * Constant elasticity through points of price and volume: least squares on logarithmic scales, exact for two points. Nothing when all
 * prices are the same or a figure is not above 0.
 *
 * @example fitConstantElasticity([[10, 40], [20, 10]]) // { scale: 4000, elasticity: -2 }
 */
export function fitConstantElasticity(points: readonly SalesPoint[]): ConstantElasticityDemand | undefined {
  if (points.some(([price, volume]) => !(price > 0 && volume > 0))) return undefined;
  const line = linearDemandThrough(points.map(([price, volume]) => [Math.log(price), Math.log(volume)]));
  return line && { scale: Math.exp(line.intercept), elasticity: -line.slope };
}

/**
 * Logit demand through points of price and volume in a market of known size: least squares on the log odds, ln(q ÷ (market − q)) =
 * attraction − sensitivity × price. Nothing when all prices are the same or a volume is not above 0 and below the market.
 *
 * @example fitLogitDemand([[10, 750], [20, 250]], 1000) // attraction 3.2958, sensitivity 0.21972
 */
export function fitLogitDemand(points: readonly SalesPoint[], market: number): LogitDemand | undefined {
  if (points.some(([, volume]) => !(volume > 0 && volume < market))) return undefined;
  const line = linearDemandThrough(points.map(([price, volume]) => [price, Math.log(volume / (market - volume))]));
  return line && { market, attraction: line.intercept, sensitivity: line.slope };
}
