import { describe, expect, test } from 'vitest';
import {
  betaFromMeanSd,
  findDistributionFaults,
  fromRange,
  lognormalFromMeanSd,
  type MadeDistribution,
  plusMinus,
} from './distribution.ts';

describe('a range', () => {
  test('is lognormal when both ends are above zero', () => {
    expect(fromRange(5, 10)).toEqual(made('lognormal', { mu: 1.9560115027140732, sigma: 0.21070178197089978 }));
  });

  test('is normal when the low end is zero or less', () => {
    expect(fromRange(-10, 10)).toEqual(made('normal', { mean: 0, sd: 6.0795683191176915 }));
    expect(fromRange(0, 10)).toMatchObject({ distribution: { kind: 'normal', mean: 5 } });
  });

  test('of two equal ends is a point', () => {
    expect(fromRange(3, 3)).toEqual({ ok: true, distribution: { kind: 'point', value: 3 } });
  });

  test('is refused with both faults when it is reversed or not finite', () => {
    expect(fromRange(10, 5)).toEqual(refused('p95', 'at-least', 5, { limit: 10, limitedBy: 'p5' }));
    expect(fromRange(Number.NaN, 5)).toMatchObject({ ok: false, faults: [{ path: ['p5'], rule: 'finite' }, {}] });
  });
});

test('plus or minus gives nine tenths of a normal distribution', () => {
  expect(plusMinus(100, 10)).toEqual(made('normal', { mean: 100, sd: 6.0795683191176915 }));
  expect(plusMinus(100, 0)).toEqual({ ok: true, distribution: { kind: 'point', value: 100 } });
  expect(plusMinus(100, -1)).toEqual(refused('halfWidth', 'at-least', -1, { limit: 0 }));
});

describe('a beta distribution from its mean and deviation', () => {
  test('matches the moments', () => {
    expect(betaFromMeanSd(0.3, 0.1)).toEqual(made('beta', { alpha: 6, beta: 14 }));
    expect(betaFromMeanSd(0.05, 0.02)).toEqual(made('beta', { alpha: 5.8875, beta: 111.8625 }));
  });

  test('is refused from the largest deviation on that a beta distribution can have', () => {
    expect(betaFromMeanSd(0.5, 0.5)).toEqual(refused('sd', 'below', 0.5, { limit: 0.5, limitedBy: 'mean' }));
    expect(betaFromMeanSd(0.5, 0.6)).toMatchObject({ ok: false });
    expect(betaFromMeanSd(1.2, 0)).toMatchObject({ faults: [{ path: ['mean'] }, { path: ['sd'], rule: 'above' }] });
  });
});

test('a lognormal distribution from its mean and deviation has them', () => {
  expect(lognormalFromMeanSd(7.229783732289856, 1.5403928681928145)).toEqual(
    made('lognormal', { mu: 1.9560115027140732, sigma: 0.21070178197089978 }),
  );
  expect(lognormalFromMeanSd(-1, 0)).toMatchObject({ faults: [{ path: ['mean'] }, { path: ['sd'] }] });
});

describe('faults', () => {
  test('are all found at once, from the outside in', () => {
    const faults = findDistributionFaults({
      kind: 'truncated',
      of: { kind: 'beta', alpha: 0, beta: -1, min: 2 },
      min: 3,
      max: 3,
    });
    expect(faults.map(({ path }) => path.join('.'))).toEqual(['max', 'of.alpha', 'of.beta', 'of.max']);
  });

  test.each([0, 10])('do not include a mode at an end (%d)', (mode) => {
    expect(findDistributionFaults({ kind: 'triangular', min: 0, mode, max: 10 })).toEqual([]);
  });

  test('include a mode outside the ends and parameters that are not finite', () => {
    expect(findDistributionFaults({ kind: 'pert', min: 0, mode: 11, max: 10, lambda: -1 })).toMatchObject([
      { path: ['mode'], rule: 'at-most', found: 11, limit: 10, limitedBy: 'max' },
      { path: ['lambda'], rule: 'at-least', found: -1, limit: 0 },
    ]);
    expect(findDistributionFaults({ kind: 'normal', mean: Number.POSITIVE_INFINITY, sd: -1 })).toEqual([
      { path: ['mean'], rule: 'finite', found: Number.POSITIVE_INFINITY },
    ]);
  });
});

/** Twelve digits: the expected values come from SciPy, whose own rounding differs in the last places. */
function made(kind: string, parameters: Record<string, number>): MadeDistribution {
  const close = Object.entries(parameters).map(([name, value]) => [name, expect.closeTo(value, 12)]);
  return { ok: true, distribution: { kind, ...Object.fromEntries(close) } as never };
}

function refused(name: string, rule: string, found: number, limit: object) {
  return { ok: false, faults: [{ path: [name], rule, found, ...limit }] };
}
