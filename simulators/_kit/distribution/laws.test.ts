import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Distribution } from '../distribution.ts';
import type { TruncatableLaw } from './law.ts';
import { lawOf } from './law-of.ts';
import { normalQuantile } from './normal-quantile.ts';
import { normalShare } from './normal-share.ts';
import { samplerOf } from './sampler.ts';
import { toScores, toShares } from './scores.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const ends = fc.tuple(number(-1e3, 1e3), number(0.01, 1e3)).map(([min, width]) => ({ min, max: min + width }));
const peak = fc.tuple(ends, number(0, 1)).map(([{ min, max }, at]) => ({ min, max, mode: min + (max - min) * at }));

const whole: fc.Arbitrary<Exclude<Distribution, { kind: 'truncated' }>> = fc.oneof(
  fc.record({ kind: fc.constant('normal' as const), mean: number(-100, 100), sd: number(0.01, 100) }),
  fc.record({ kind: fc.constant('lognormal' as const), mu: number(-5, 10), sigma: number(0.01, 2) }),
  ends.map((each) => ({ kind: 'uniform' as const, ...each })),
  peak.map((each) => ({ kind: 'triangular' as const, ...each })),
  fc.tuple(peak, number(0, 20)).map(([each, lambda]) => ({ kind: 'pert' as const, ...each, lambda })),
  fc.record({ kind: fc.constant('beta' as const), alpha: number(0.5, 500), beta: number(0.5, 500) }),
);

/** Bounds between two quantiles of the distribution, so that some of it is left. */
const cut: fc.Arbitrary<Distribution> = fc
  .tuple(whole, number(0.001, 0.4), number(0.6, 0.999))
  .map(([of, low, high]) => {
    const law = made(of);
    return { kind: 'truncated', of, min: law.quantile(low), max: law.quantile(high) };
  });

const anyDistribution: fc.Arbitrary<Distribution> = fc.oneof(whole, cut);
const share = number(1e-6, 1 - 1e-6);

describe('every law', () => {
  test('finds the share below a quantile again', () => {
    fc.assert(
      fc.property(anyDistribution, number(1e-4, 1 - 1e-4), (distribution, below) => {
        const law = made(distribution);
        const x = law.quantile(below);
        // Rounding a value to a double moves its share: by about 1e-10 for a narrow distribution far from 0 or one crowded against 1.
        expect(law.below(x)).toBeCloseTo(below, 8);
        expect(law.below(x) + law.above(x)).toBeCloseTo(1, 10);
      }),
    );
  });

  test('has quantiles that rise with the share', () => {
    fc.assert(
      fc.property(anyDistribution, share, share, (distribution, one, other) => {
        const law = made(distribution);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        // Rounding may turn neighbours around in the last digits.
        const rounding = 1e-12 * (Math.abs(law.quantile(low)) + law.sd);
        expect(law.quantile(low)).toBeLessThanOrEqual(law.quantile(high) + rounding);
      }),
    );
  });

  test('has the mean and the deviation of its quantiles', () => {
    fc.assert(
      fc.property(anyDistribution, (distribution) => {
        const law = made(distribution);
        const scores = Array.from({ length: 801 }, (_, index) => (index - 400) / 50);
        const weights = scores.map((score) => Math.exp((-score * score) / 2) / Math.sqrt(2 * Math.PI) / 50);
        const values = scores.map((score) => law.quantile(normalShare(score), normalShare(-score)));
        const mean = values.reduce((sum, value, index) => sum + value * Number(weights[index]), 0);
        const variance = values.reduce(
          (sum, value, index) => sum + (value - law.mean) ** 2 * Number(weights[index]),
          0,
        );
        // Corners in a density leave the sum over scores about 1e-5 of the deviation off.
        expect(Math.abs(mean - law.mean)).toBeLessThan(2e-5 * law.sd + 1e-12 * Math.abs(law.mean));
        expect(Math.abs(Math.sqrt(variance) / law.sd - 1)).toBeLessThan(1e-3);
      }),
      { numRuns: 40 },
    );
  });
});

test('a truncated law keeps its values within the bounds, however extreme the share', () => {
  fc.assert(
    fc.property(cut, fc.constantFrom(0, 1e-300, 1e-12, 0.5, 1 - 1e-12, 1), (distribution, below) => {
      const { min, max } = distribution as { min: number; max: number };
      const x = made(distribution).quantile(below);
      expect(x >= min && x <= max).toBe(true);
    }),
  );
});

test('a truncation that leaves nothing is refused with its reason', () => {
  const normal: Distribution = { kind: 'normal', mean: 0, sd: 1 };
  expect(lawOf({ kind: 'truncated', of: normal, min: 10, max: 11 })).toMatchObject({
    ok: false,
    faults: [{ path: [], rule: 'mass', limit: 1e-12 }],
  });
  expect(lawOf({ kind: 'truncated', of: { kind: 'point', value: 3 }, min: 3, max: 4 })).toMatchObject({ ok: true });
  expect(lawOf({ kind: 'truncated', of: { ...normal, sd: -1 }, min: 0, max: 1 })).toMatchObject({
    faults: [{ path: ['of', 'sd'], rule: 'above' }],
  });
});

test('truncating twice is truncating to the inner bounds', () => {
  const of: Distribution = { kind: 'lognormal', mu: 1, sigma: 0.5 };
  const once = made({ kind: 'truncated', of, min: 2, max: 4 });
  const twice = made({ kind: 'truncated', of: { kind: 'truncated', of, min: 1, max: 4 }, min: 2, max: 9 });
  // 1e-12 leaves room for dividing by the remaining share twice.
  for (const below of [0.01, 0.5, 0.99]) expect(twice.quantile(below)).toBeCloseTo(once.quantile(below), 12);
  expect(twice.mean).toBeCloseTo(once.mean, 12);
  expect(twice.sd).toBeCloseTo(once.sd, 12);
});

describe('a sampler', () => {
  test('agrees with the quantile to 1e-7 of the deviation, in the tails too', () => {
    fc.assert(fc.property(anyDistribution, expectCloseToQuantile), { numRuns: 60 });
  });

  test.each<Distribution>([
    { kind: 'beta', alpha: 0.1, beta: 0.2 },
    { kind: 'beta', alpha: 50, beta: 0.01 },
    { kind: 'pert', min: 0, mode: 0, max: 60, lambda: 400 },
    { kind: 'truncated', of: { kind: 'normal', mean: 10, sd: 8 }, min: 0, max: 1e7 },
    { kind: 'truncated', of: { kind: 'lognormal', mu: 1, sigma: 1.5 }, min: 0, max: 1e5 },
    { kind: 'lognormal', mu: 0, sigma: 40 },
  ])('takes smaller cells, or none, for shapes that a coarse table would miss: %j', expectCloseToQuantile);

  test('never leaves the bounds of a lopsided share, nor meets zero', () => {
    const distribution: Distribution = { kind: 'beta', alpha: 0.5, beta: 20 };
    const sampler = samplerOf(distribution, made(distribution));
    const scores = Float64Array.from({ length: 1001 }, (_, index) => (index - 500) / 80);
    sampler.fill(scores, scores.length);
    expect(scores.every((value) => value > 0 && value < 1)).toBe(true);
  });
});

test('scores and shares are each other’s inverse, close to the exact functions', () => {
  const shares = Float64Array.from({ length: 999 }, (_, index) => (index + 1) / 1000);
  const column = shares.slice();
  toScores(column, column.length);
  for (const [index, score] of column.entries()) expect(score).toBeCloseTo(normalQuantile(shares[index] as number), 8);
  toShares(column, column.length);
  for (const [index, below] of column.entries()) expect(below).toBeCloseTo(shares[index] as number, 9);
});

function expectCloseToQuantile(distribution: Distribution): void {
  const law = made(distribution);
  const { from, fill } = samplerOf(distribution, law);
  const shares = Float64Array.from({ length: 301 }, (_, index) => (index + 0.5) / 301);
  shares.set([1e-9, 1e-6, 3e-5, 1 - 3e-5, 1 - 1e-6]);
  const drawn = shares.slice();
  // Exact scores: the error asked about is that of the sampler.
  if (from === 'scores') for (const [index, below] of shares.entries()) drawn[index] = normalQuantile(below);
  fill(drawn, drawn.length);
  for (const [index, below] of shares.entries()) {
    const exact = law.quantile(below);
    // A lognormal's far tail lies many deviations out: there the error is relative to the value.
    const allowed = 1e-7 * (distribution.kind === 'lognormal' ? exact : law.sd);
    expect(Math.abs((drawn[index] as number) - exact), String(below)).toBeLessThanOrEqual(allowed);
  }
}

function made(distribution: Distribution): TruncatableLaw {
  const result = lawOf(distribution);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.law;
}
