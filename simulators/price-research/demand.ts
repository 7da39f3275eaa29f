import { type Amount, type Unavailable, unavailable } from '../_kit/amount.ts';
import { arcElasticity } from '../_kit/price-optimum/arc-elasticity.ts';
import {
  bestConstantElasticityPrice,
  type ConstantElasticityDemand,
} from '../_kit/price-optimum/constant-elasticity.ts';
import { fitConstantElasticity, fitLogitDemand, type SalesPoint } from '../_kit/price-optimum/fit-demand.ts';
import { bestLinearPrice, type LinearDemand, linearDemandThrough } from '../_kit/price-optimum/linear-demand.ts';
import { bestLogitPrice, type LogitDemand } from '../_kit/price-optimum/logit-demand.ts';
import { logitShares } from '../_kit/price-optimum/multinomial-logit.ts';
import { isPriced, type PriceOptimum } from '../_kit/price-optimum/price-optimum.ts';
import type { DemandForm, Inputs } from './inputs.ts';

/** A demand curve with its best prices. */
export interface DemandCurve {
  form: DemandForm;
  best: PriceOptimum;
  /** The price that brings the most revenue. */
  revenuePrice: Amount;
  /** Elasticity at the best price, as a positive number. */
  elasticity: Amount;
  /** Share of the variance of observed volumes that the curve explains; a reason where it was not fitted to observations. */
  fit: Amount;
  /** Volume at the prices of the picture; none where there is no curve. */
  volumes: number[];
}

/** Demand under each form, and what was observed. */
export interface DemandStudy {
  /** Prices of the picture, ascending. */
  prices: number[];
  curves: Record<DemandForm, DemandCurve>;
  /** Observed price and volume, by price; none where demand is stated by an elasticity. */
  points: SalesPoint[];
  /** From each observed point to the next, as positive numbers. */
  arcs: Amount[];
}

/** The parameters of a curve, or why it cannot be drawn. */
type Law = { linear: LinearDemand } | { constant: ConstantElasticityDemand } | { logit: LogitDemand };

const STEPS = 60;

/**
 * Demand of three forms through the same knowledge: one price with its volume and elasticity, or observed sales by least squares (linear
 * on the volumes, constant elasticity on their logarithms, logit on the log odds).
 */
export function studyDemand(inputs: Inputs): DemandStudy {
  const points = inputs.method === 'sales' ? pointsOf(inputs) : [];
  const laws = points.length > 0 ? fittedLaws(points, inputs.market) : statedLaws(inputs);
  const prices = picturePrices(points.length > 0 ? points.map(([price]) => price) : [inputs.presentPrice]);
  const curveOf = (form: DemandForm) => curve(form, laws[form], { inputs, points, prices });
  return {
    prices,
    curves: { linear: curveOf('linear'), constant: curveOf('constant'), logit: curveOf('logit') },
    points,
    arcs: points.slice(1).map((point, index) => positive(arcElasticity(points[index] ?? point, point))),
  };
}

function pointsOf({ sales }: Inputs): SalesPoint[] {
  const rows = sales.map(({ price, volume }): SalesPoint => [price, volume]);
  return rows.sort(([one], [other]) => one - other);
}

function fittedLaws(points: readonly SalesPoint[], market: number): Record<DemandForm, Law | Unavailable> {
  const isOnePrice = points.every(([price]) => price === points[0]?.[0]);
  const missing = (because: string) => unavailable('undefined', isOnePrice ? 'samePrice' : because);
  const linear = linearDemandThrough(points);
  const constant = fitConstantElasticity(points);
  const logit = fitLogitDemand(points, market);
  return {
    linear: linear ? { linear } : missing('samePrice'),
    constant: constant ? { constant } : missing('noSales'),
    logit: logit ? { logit } : missing('volumeOutsideMarket'),
  };
}

/** Each form is given the stated elasticity at the present price. */
function statedLaws({
  presentPrice,
  presentVolume,
  elasticity,
  market,
}: Inputs): Record<DemandForm, Law | Unavailable> {
  const share = presentVolume / market;
  const sensitivity = elasticity / (presentPrice * (1 - share));
  const attraction = Math.log(share / (1 - share)) + sensitivity * presentPrice;
  return {
    linear: {
      linear: { intercept: presentVolume * (1 + elasticity), slope: (elasticity * presentVolume) / presentPrice },
    },
    constant: { constant: { scale: presentVolume * presentPrice ** elasticity, elasticity: -elasticity } },
    logit: share < 1 ? { logit: { market, attraction, sensitivity } } : unavailable('undefined', 'volumeOutsideMarket'),
  };
}

interface Surroundings {
  inputs: Inputs;
  points: readonly SalesPoint[];
  prices: readonly number[];
}

function curve(form: DemandForm, law: Law | Unavailable, { inputs, points, prices }: Surroundings): DemandCurve {
  if ('because' in law) return { form, best: law, revenuePrice: law, elasticity: law, fit: law, volumes: [] };
  const best = bestOf(law, inputs.unitCost);
  const forRevenue = bestOf(law, 0);
  const volumes = prices.map((price) => volumeAt(law, price));
  return {
    form,
    best,
    revenuePrice: isPriced(forRevenue) ? forRevenue.price : forRevenue,
    elasticity: isPriced(best) ? elasticityAt(law, best.price) : best,
    fit: fitOf(law, points),
    volumes: volumes.every(Number.isFinite) ? volumes : [],
  };
}

function bestOf(law: Law, unitCost: number): PriceOptimum {
  if ('linear' in law) return bestLinearPrice(law.linear, unitCost);
  if ('constant' in law) return bestConstantElasticityPrice(law.constant, unitCost);
  return bestLogitPrice(law.logit, unitCost);
}

function volumeAt(law: Law, price: number): number {
  if ('linear' in law) return Math.max(0, law.linear.intercept - law.linear.slope * price);
  if ('constant' in law) return law.constant.scale * price ** law.constant.elasticity;
  return law.logit.market * shareAt(law.logit, price);
}

function shareAt({ attraction, sensitivity }: LogitDemand, price: number): number {
  return logitShares([{ attraction, price }], sensitivity).shares[0] ?? 0;
}

function elasticityAt(law: Law, price: number): Amount {
  if ('constant' in law) return -law.constant.elasticity;
  if ('logit' in law) return law.logit.sensitivity * price * (1 - shareAt(law.logit, price));
  const { intercept, slope } = law.linear;
  return (slope * price) / (intercept - slope * price);
}

/** R² on the volumes themselves, so that the three forms compare; below 0 a curve is worse than the mean. */
function fitOf(law: Law, points: readonly SalesPoint[]): Amount {
  if (points.length === 0) return unavailable('undefined', 'notFitted');
  const mean = points.reduce((sum, [, volume]) => sum + volume, 0) / points.length;
  const spread = points.reduce((sum, [, volume]) => sum + (volume - mean) ** 2, 0);
  const missed = points.reduce((sum, [price, volume]) => sum + (volume - volumeAt(law, price)) ** 2, 0);
  const fit = 1 - missed / spread;
  return Number.isFinite(fit) ? fit : unavailable('undefined', 'sameVolume');
}

/** From half the lowest price known to twice the highest. */
function picturePrices(known: readonly number[]): number[] {
  const [from, to] = [Math.min(...known) / 2, Math.max(...known) * 2];
  return Array.from({ length: STEPS + 1 }, (_, step) => from + ((to - from) * step) / STEPS);
}

function positive(elasticity: Amount): Amount {
  return typeof elasticity === 'number' ? 0 - elasticity : elasticity;
}
