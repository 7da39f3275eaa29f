import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pricePoints } from './crossing.ts';
import { type FourPrices, isConsistent, priceCurves } from './price-curves.ts';
import { reachAt } from './purchase-intent.ts';

const answer = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 4 })
  .map((prices): FourPrices => {
    const [tooCheap = 0, cheap = 0, expensive = 0, tooExpensive = 0] = prices.sort((one, other) => one - other);
    return { tooCheap, cheap, expensive, tooExpensive };
  });
const answers = fc.array(answer, { minLength: 1, maxLength: 30 });

describe('the curves', () => {
  test('are the shares counted one by one', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const curves = priceCurves(given);
        for (const [index, price] of curves.prices.entries()) {
          expect(curves.tooCheap[index]).toBe(given.filter((each) => each.tooCheap >= price).length);
          expect(curves.cheap[index]).toBe(given.filter((each) => each.cheap >= price).length);
          expect(curves.expensive[index]).toBe(given.filter((each) => each.expensive <= price).length);
          expect(curves.tooExpensive[index]).toBe(given.filter((each) => each.tooExpensive <= price).length);
        }
      }),
    );
  });

  test('cross at two places that lie in order, the narrower range within the original one', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const curves = priceCurves(given);
        const [wide, narrow] = [pricePoints(curves, 'original'), pricePoints(curves, 'narrower')];
        for (const { from, to, share } of [...Object.values(wide), ...Object.values(narrow)]) {
          expect(from).toBeLessThanOrEqual(to);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        // "Expensive" lies below "not cheap" and "cheap" below "not expensive", because each answer rises.
        expect(narrow.lower.from).toBeGreaterThanOrEqual(wide.lower.from);
        expect(narrow.upper.to).toBeLessThanOrEqual(wide.upper.to);
      }),
    );
  });

  test('do not depend on the order of the answers, nor on the currency', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const scaled = given.map(({ tooCheap, cheap, expensive, tooExpensive }) => ({
          tooCheap: 8 * tooCheap,
          cheap: 8 * cheap,
          expensive: 8 * expensive,
          tooExpensive: 8 * tooExpensive,
        }));
        const points = pricePoints(priceCurves(given), 'original');
        expect(pricePoints(priceCurves(given.toReversed()), 'original')).toEqual(points);
        expect(pricePoints(priceCurves(scaled), 'original').optimal.from).toBe(8 * points.optimal.from);
      }),
    );
  });

  test('touch over a stretch for a single answer', () => {
    const one = priceCurves([{ tooCheap: 3, cheap: 6, expensive: 10, tooExpensive: 14 }]);
    expect(pricePoints(one, 'original').optimal).toEqual({ from: 6, to: 10, share: 0 });
  });

  test('of nobody cross nowhere', () => {
    expect(() => pricePoints(priceCurves([]), 'original')).toThrow(RangeError);
  });
});

test('an answer is consistent only where every price is above the one before', () => {
  const base = { tooCheap: 1, cheap: 2, expensive: 3, tooExpensive: 4 };
  expect(isConsistent(base)).toBe(true);
  for (const tie of [{ tooCheap: 2 }, { cheap: 3 }, { expensive: 4 }])
    expect(isConsistent({ ...base, ...tie })).toBe(false);
});

test('reach is the mean of the respondents’ chances and never more than the largest', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  const buyers = fc.array(
    fc.tuple(answer, chance, chance).map(([prices, atCheap, atExpensive]) => ({ ...prices, atCheap, atExpensive })),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(buyers, (given) => {
      const { prices } = priceCurves(given);
      const { shares } = reachAt(given, prices);
      const alone = given.map((each) => reachAt([each], prices).shares);
      for (const [index, share] of shares.entries()) {
        const mean = alone.reduce((sum, each) => sum + (each[index] ?? 0), 0) / given.length;
        // Twenty additions of numbers up to 1.
        expect(Math.abs(share - mean)).toBeLessThan(1e-14);
      }
      expect(shares[0]).toBe(0);
      expect(shares.at(-1)).toBe(0);
    }),
  );
});
