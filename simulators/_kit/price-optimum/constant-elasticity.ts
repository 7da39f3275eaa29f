import { noPrice, outcomeAt, type PriceOptimum } from './price-optimum.ts';

/** Demand that changes by `elasticity` per cent for each per cent of price: volume = scale × price ^ elasticity. */
export interface ConstantElasticityDemand {
  /** Units sold at a price of 1. */
  scale: number;
  /** Below 0 where demand falls with the price. */
  elasticity: number;
}

/**
 * The price that brings the most profit under constant elasticity e: unit cost × e ÷ (1 + e), a margin of −1 ÷ e of the price (Lerner's
 * index).
 *
 * There is one only for e below −1 (else `inelastic`: every higher price earns more) and a unit cost above 0 (else `noCost`: every
 * lower price earns more). Revenue alone has no best price under such demand.
 *
 * Source: A. Lerner, The Concept of Monopoly, Review of Economic Studies 1 (1934); the Amoroso-Robinson relation.
 * @example bestConstantElasticityPrice({ scale: 4000, elasticity: -2 }, 10) // price 20, volume 10, profit 100
 */
export function bestConstantElasticityPrice(demand: ConstantElasticityDemand, unitCost: number): PriceOptimum {
  const { scale, elasticity } = demand;
  if (!(scale > 0)) return noPrice('noDemand');
  if (!(elasticity < -1)) return noPrice('inelastic');
  if (!(unitCost > 0)) return noPrice('noCost');
  const price = (unitCost * elasticity) / (1 + elasticity);
  return outcomeAt(price, scale * price ** elasticity, unitCost);
}
