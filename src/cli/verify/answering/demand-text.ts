import { isNumber, unavailable } from '../../../../simulators/_kit/amount.ts';
import { elasticityAt } from '../../../../simulators/_kit/elasticity.ts';
import { seekGoal } from '../../../../simulators/_kit/goal-seek.ts';
import {
  bestConstantElasticityPrice,
  type ConstantElasticityDemand,
} from '../../../../simulators/_kit/price-optimum/constant-elasticity.ts';
import { bestLinearPrice, type LinearDemand } from '../../../../simulators/_kit/price-optimum/linear-demand.ts';
import {
  isPriced,
  noPrice,
  outcomeAt,
  type PriceOptimum,
} from '../../../../simulators/_kit/price-optimum/price-optimum.ts';
import { Unsupported } from './adapter.ts';
import { readFunction } from './foreign-function.ts';

/** Demand written as a formula: units sold at a price, its line where it is one, and its best price at a unit cost. */
export interface WrittenDemand {
  volumeAt: (price: number) => number;
  line: LinearDemand | undefined;
  bestAt: (unitCost: number) => PriceOptimum;
}

/**
 * Reads demand as cases write it: `10000-800p`, `Q = 500 - 5p`, `4000p^-2`, `P = 100 - 0.5Q` (a line seen from the volume), or any other formula
 * of one price; other names take their values from the case. Straight lines and constant elasticities are answered in closed form; of
 * other shapes the best price is sought where elasticity × (price − cost) + price is 0.
 *
 * @example readDemand('10000-800p', {}).bestAt(5) // price 8.75
 */
export function readDemand(text: string, known: Record<string, number>): WrittenDemand {
  const [, left = '', right = text] = /^\s*([A-Za-z]\w*)(?:\(\w+\))?\s*=(?!=)(.*)$/s.exec(text) ?? [];
  const read = readFunction(right);
  const free = read.variables.filter((name) => !Object.hasOwn(known, name));
  const [name, ...others] = free;
  if (name === undefined || others.length > 0) throw new Unsupported(`The demand “${text}” is not of one price.`);
  const at = (value: number) => read.evaluate({ ...known, [name]: value });
  const isInverse = /^p(rice)?$/i.test(left) || (left === '' && /^q(uantity)?$/i.test(name));
  return isInverse ? inverseDemand(at, text) : demandOf(at);
}

function inverseDemand(priceAt: (volume: number) => number, text: string): WrittenDemand {
  const line = lineThrough(priceAt);
  if (!line || line.slope === 0) throw new Unsupported(`The inverse demand “${text}” is no straight line.`);
  const [intercept, slope] = [line.intercept / line.slope, 1 / line.slope];
  return demandOf((price) => intercept - slope * price);
}

function demandOf(volumeAt: (price: number) => number): WrittenDemand {
  const line = lineThrough(volumeAt);
  const curve = line ? undefined : constantElasticity(volumeAt);
  const bestAt = (cost: number): PriceOptimum => {
    if (line) return bestLinearPrice(line, cost);
    return curve ? bestConstantElasticityPrice(curve, cost) : bestBySearch(volumeAt, cost);
  };
  return { volumeAt, line, bestAt };
}

/** A straight line is as high halfway as its ends are on average, wherever it is looked at. */
function lineThrough(f: (at: number) => number): LinearDemand | undefined {
  const [zero, one] = [f(0), f(1)];
  const isStraight = [2, 10, 64].every((at) => {
    const expected = zero + (one - zero) * at;
    return Math.abs(f(at) - expected) <= 1e-12 * (Math.abs(zero) + Math.abs(expected) + Math.abs(one - zero) * at);
  });
  return isStraight ? { intercept: zero, slope: zero - one } : undefined;
}

function constantElasticity(f: (at: number) => number): ConstantElasticityDemand | undefined {
  const [elasticity, ...others] = [1, 3, 20].map((price) => elasticityAt(f, price));
  const isConstant = others.every((each) => Math.abs(Number(each) - Number(elasticity)) < 1e-9);
  if (!isConstant || !isNumber(elasticity ?? Number.NaN)) return undefined;
  // Ten digits are what the differences give; an exponent with fewer is what was written.
  return { scale: f(1), elasticity: Number(Number(elasticity).toFixed(10)) };
}

function bestBySearch(volumeAt: (price: number) => number, unitCost: number): PriceOptimum {
  const volume = (price: number) => (volumeAt(price) > 0 ? volumeAt(price) : unavailable('undefined', 'noDemand'));
  const condition = (price: number) => {
    const elasticity = elasticityAt(volume, price);
    return isNumber(elasticity) ? elasticity * (price - unitCost) + price : elasticity;
  };
  const min = Math.max(unitCost, 1e-6);
  const sought = seekGoal(condition, { target: 0, min, max: min * 1e9, isLogarithmic: true, parts: 2000 });
  const places = sought.kind === 'found' ? [sought.value] : sought.kind === 'several' ? sought.values : [];
  const outcomes = places.map((price) => outcomeAt(price, volumeAt(price), unitCost)).filter(isPriced);
  const [best] = outcomes.sort((one, other) => other.profit - one.profit);
  return best ?? noPrice('noPriceEffect');
}
