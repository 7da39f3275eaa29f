import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cases from './reference/scores.json' with { type: 'json' };
import { type IceScores, iceArithmetic, iceGeometric, iceProduct, type RiceScores, rice } from './scores.ts';

const onScale = fc.integer({ min: 1, max: 10 });
const anyScores = fc.record({ impact: onScale, confidence: onScale, ease: onScale });

describe('ICE and RICE scores', () => {
  test.each(cases)('agree with their independent source: $id', ({ score, inputs, expected, tolerance }) => {
    const computed = score === 'rice' ? rice(inputs as RiceScores) : iceGeometric(inputs as unknown as IceScores);
    expect(Math.abs(computed - expected)).toBeLessThanOrEqual(tolerance.rel * expected);
  });

  test('the geometric mean ranks as the product does', () => {
    fc.assert(
      fc.property(anyScores, anyScores, (a, b) => {
        const byProduct = Math.sign(iceProduct(a) - iceProduct(b));
        expect(Math.sign(iceGeometric(a) - iceGeometric(b))).toBe(byProduct);
      }),
    );
  });

  test('the geometric mean never exceeds the arithmetic mean', () => {
    fc.assert(
      fc.property(anyScores, (a) => {
        // One unit in the last place: both are rounded when the three scores are equal.
        expect(iceGeometric(a)).toBeLessThanOrEqual(iceArithmetic(a) * (1 + Number.EPSILON));
      }),
    );
  });

  test('the order of the three factors does not change the geometric mean in any digit', () => {
    expect(iceGeometric({ impact: 2, confidence: 7, ease: 9 })).toBe(
      iceGeometric({ impact: 9, confidence: 2, ease: 7 }),
    );
  });
});
