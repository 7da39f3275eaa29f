import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import references from '../reference/price-optimum.json' with { type: 'json' };
import { expectClose, type ReferenceCase } from '../testing/expect-close.ts';
import { arcElasticity } from './arc-elasticity.ts';
import { bestConstantElasticityPrice } from './constant-elasticity.ts';
import { fitConstantElasticity, fitLogitDemand } from './fit-demand.ts';
import { analyseGaborGranger } from './gabor-granger.ts';
import { bestLinearPrice, linearDemandThrough } from './linear-demand.ts';
import { bestLogitPrice } from './logit-demand.ts';
import { bestMarkUp, logitShares, priceMove } from './multinomial-logit.ts';
import { isPriced, type PriceOptimum } from './price-optimum.ts';
import { wrightOmega } from './wright-omega.ts';

// biome-ignore lint/suspicious/noExplicitAny: each function reads the inputs of its own reference cases
const FUNCTIONS: Record<string, (given: any) => unknown> = {
  bestLinearPrice: ({ points, unitCost, ...demand }) =>
    bestLinearPrice(points ? linearDemandThrough(points) : demand, unitCost),
  bestConstantElasticityPrice: ({ unitCost, ...demand }) => bestConstantElasticityPrice(demand, unitCost),
  bestLogitPrice: ({ unitCost, ...demand }) => bestLogitPrice(demand, unitCost),
  analyseGaborGranger: ({ prices, shares, unitCost }) =>
    analyseGaborGranger(
      prices.map((price: number, index: number) => ({ price, share: shares[index] })),
      unitCost,
    ),
  wrightOmega: ({ at }) => at.map(wrightOmega),
  bestMarkUp: ({ attractions, costs, sensitivity }) => {
    const tiers: { attraction: number; cost: number }[] = attractions.map((attraction: number, index: number) => ({
      attraction,
      cost: costs[index],
    }));
    const markUp = Number(bestMarkUp(tiers, sensitivity));
    const priced = tiers.map(({ attraction, cost }) => ({ attraction, price: cost + markUp }));
    return {
      markUp,
      prices: priced.map(({ price }) => price),
      shares: logitShares(priced, sensitivity).shares,
      profitPerBuyer: markUp - 1 / sensitivity,
    };
  },
};

test.each(references as ReferenceCase[])(
  '$id agrees with its source',
  ({ function: name, inputs, expected, tolerance }) => {
    expectClose(FUNCTIONS[name]?.(inputs), expected, tolerance);
  },
);

const positive = (max: number) => fc.double({ min: 0.01, max, noNaN: true });
const profitOf = (optimum: PriceOptimum) => (isPriced(optimum) ? optimum.profit : Number.NaN);
const off = fc.double({ min: -0.5, max: 0.5, noNaN: true });

describe('the best price', () => {
  test('of linear demand earns at least as much as any other', () => {
    fc.assert(
      fc.property(positive(1e4), positive(50), positive(100), off, (intercept, slope, unitCost, change) => {
        const best = bestLinearPrice({ intercept, slope }, unitCost);
        if (!isPriced(best)) return;
        const price = best.price * (1 + change);
        const profit = (price - unitCost) * Math.max(0, intercept - slope * price);
        expect(best.profit).toBeGreaterThanOrEqual(profit - 1e-9 * Math.abs(profit));
      }),
    );
  });

  test('of logit demand earns at least as much as any other', () => {
    fc.assert(
      fc.property(off, positive(5), positive(0.05), positive(300), (change, attraction, sensitivity, unitCost) => {
        const best = bestLogitPrice({ market: 1000, attraction, sensitivity }, unitCost);
        if (!isPriced(best)) return expect.unreachable();
        const price = best.price * (1 + change);
        const profit = ((price - unitCost) * 1000) / (1 + Math.exp(sensitivity * price - attraction));
        expect(profitOf(best)).toBeGreaterThanOrEqual(profit - 1e-9 * Math.abs(profit));
      }),
    );
  });

  test('of constant elasticity earns at least as much as any other, with a margin of 1 over the elasticity', () => {
    fc.assert(
      fc.property(
        off,
        fc.double({ min: -6, max: -1.05, noNaN: true }),
        positive(300),
        (change, elasticity, unitCost) => {
          const best = bestConstantElasticityPrice({ scale: 1000, elasticity }, unitCost);
          if (!isPriced(best)) return expect.unreachable();
          const price = best.price * (1 + change);
          const profit = (price - unitCost) * 1000 * price ** elasticity;
          expect(best.profit).toBeGreaterThanOrEqual(profit - 1e-9 * Math.abs(profit));
          expect((best.price - unitCost) / best.price).toBeCloseTo(-1 / elasticity, 10);
        },
      ),
    );
  });

  test('for revenue is below the best price for profit whenever a unit costs something', () => {
    const [linear, logit] = [
      { intercept: 100, slope: 2 },
      { market: 10, attraction: 1, sensitivity: 0.1 },
    ];
    const priceOf = (optimum: PriceOptimum) => (isPriced(optimum) ? optimum.price : Number.NaN);
    expect(priceOf(bestLinearPrice(linear, 0))).toBeLessThan(priceOf(bestLinearPrice(linear, 1)));
    expect(priceOf(bestLogitPrice(logit, 0))).toBeLessThan(priceOf(bestLogitPrice(logit, 1)));
  });

  test('is missing, with the reason, where there is none', () => {
    const becauseOf = (optimum: PriceOptimum) =>
      'because' in optimum ? `${optimum.kind} ${optimum.because}` : optimum;
    expect(becauseOf(bestLinearPrice({ intercept: 10, slope: 0 }, 1))).toBe('unbounded noPriceEffect');
    expect(becauseOf(bestLinearPrice({ intercept: 0, slope: 1 }, 1))).toBe('undefined noDemand');
    expect(becauseOf(bestLinearPrice({ intercept: 10, slope: 1 }, 10))).toBe('undefined costAboveWillingness');
    for (const elasticity of [-1, -0.5, 0, 2]) {
      expect(becauseOf(bestConstantElasticityPrice({ scale: 1, elasticity }, 1))).toBe('unbounded inelastic');
    }
    expect(becauseOf(bestConstantElasticityPrice({ scale: 1, elasticity: -2 }, 0))).toBe('unbounded noCost');
    expect(becauseOf(bestLogitPrice({ market: 1, attraction: 1, sensitivity: 0 }, 1))).toBe('unbounded noPriceEffect');
    expect(becauseOf(bestLogitPrice({ market: 0, attraction: 1, sensitivity: 1 }, 1))).toBe('undefined noDemand');
    expect(bestMarkUp([], 1)).toEqual({ kind: 'undefined', because: 'noDemand' });
    expect(
      linearDemandThrough([
        [5, 1],
        [5, 2],
      ]),
    ).toBeUndefined();
  });
});

describe('multinomial logit', () => {
  const tier = fc.record({ attraction: fc.double({ min: -5, max: 5, noNaN: true }), price: positive(100) });
  const tiers = fc.array(tier, { minLength: 1, maxLength: 5 });

  test('shares add up to one, however large the utilities', () => {
    fc.assert(
      fc.property(tiers, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (given, sensitivity) => {
        const { shares, none } = logitShares(given, sensitivity);
        expect(shares.reduce((sum, share) => sum + share, none)).toBeCloseTo(1, 12);
        const forced = logitShares(given, sensitivity, false);
        expect(forced.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(forced.none).toBe(0);
      }),
    );
  });

  test('takes what one tier gains from all others in proportion to their shares', () => {
    fc.assert(
      fc.property(
        tiers,
        fc.double({ min: 0.001, max: 0.05, noNaN: true }),
        positive(50),
        (given, sensitivity, cheaper) => {
          const prices = given.map(({ price }, index) => (index === 0 ? price - cheaper : price));
          const move = priceMove(given, prices, sensitivity);
          const [own = 0, ...others] = move.before;
          const expected = others.reduce((sum, share) => sum + share, 0) / (1 - own);
          // The gain is a difference of shares: a gain of 1e-4 leaves twelve of sixteen digits.
          if ((move.after[0] ?? 0) - own > 1e-4) expect(Number(move.cannibalisation(0))).toBeCloseTo(expected, 9);
        },
      ),
    );
  });

  test('has no cannibalisation where nothing moves', () => {
    const tier = { attraction: 1, price: 9 };
    expect(priceMove([tier, tier], [9, 9], 0.1).cannibalisation(1)).toEqual({ kind: 'undefined', because: 'noGain' });
  });
});

describe('demand through points', () => {
  test('of constant elasticity meets both', () => {
    const demand = fitConstantElasticity([
      [10, 40],
      [20, 10],
    ]);
    expect(demand?.scale).toBeCloseTo(4000, 8);
    expect(demand?.elasticity).toBeCloseTo(-2, 12);
    const samePrice: [number, number] = [10, 10];
    expect(fitConstantElasticity([[10, 40], samePrice])).toBeUndefined();
  });

  test('of three prices is least squares on the scale of each form', () => {
    const sold: [number, number][] = [
      [10, 750],
      [20, 300],
      [40, 120],
    ];
    // numpy.polyfit of log(q) on log(p), and of log(q / (1000 - q)) on p
    const elastic = fitConstantElasticity(sold);
    expect(elastic?.elasticity).toBeCloseTo(-1.3219280948873595, 12);
    expect(elastic?.scale).toBeCloseTo(15739.442968999736, 7);
    const logit = fitLogitDemand(sold, 1000);
    expect(logit?.attraction).toBeCloseTo(1.6711784408196118, 12);
    expect(logit?.sensitivity).toBeCloseTo(0.09649501512668761, 13);
    expect(fitLogitDemand(sold, 750)).toBeUndefined();
    expect(fitConstantElasticity([...sold, [50, 0]])).toBeUndefined();
  });

  test('that lie on no line is least squares', () => {
    // numpy.polyfit([1, 2, 3, 4], [9, 6, 6, 1], 1) is [-2.4, 11.5]
    const line = linearDemandThrough([
      [1, 9],
      [2, 6],
      [3, 6],
      [4, 1],
    ]);
    expect(line?.slope).toBeCloseTo(2.4, 12);
    expect(line?.intercept).toBeCloseTo(11.5, 12);
  });
});

describe('arc elasticity', () => {
  test('is the same there and back', () => {
    const point = fc.tuple(positive(1000), positive(1000));
    fc.assert(
      fc.property(point, point, (one, other) => {
        expect(arcElasticity(one, other)).toEqual(arcElasticity(other, one));
      }),
    );
  });

  test('needs two prices and a buyer', () => {
    expect(arcElasticity([5, 1], [5, 2])).toEqual({ kind: 'undefined', because: 'samePrice' });
    expect(arcElasticity([5, 0], [6, 0])).toEqual({ kind: 'undefined', because: 'noDemand' });
  });
});

describe('a Gabor-Granger question', () => {
  const asked = [
    { price: 999, share: 0.5 },
    { price: 499, share: 0.6 },
    { price: 699, share: 0.4 },
  ];

  test('is put in order and made to fall before anything is computed', () => {
    const { prices, shares, mended, bestRevenue } = analyseGaborGranger(asked, 0);
    expect({ prices, shares, mended }).toEqual({ prices: [499, 699, 999], shares: [0.6, 0.4, 0.4], mended: [999] });
    expect(bestRevenue).toEqual({ price: 999, share: 0.4 });
  });

  test('names the lowest of equally good prices, and needs at least one', () => {
    const even = [
      { price: 10, share: 0.4 },
      { price: 20, share: 0.2 },
    ];
    expect(analyseGaborGranger(even, 0).bestRevenue.price).toBe(10);
    expect(() => analyseGaborGranger([], 0)).toThrow(RangeError);
  });
});
