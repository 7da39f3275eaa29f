import { describe, expect, test } from 'vitest';
import adapter from './ab-result.ts';
import { Unsupported } from './answering/adapter.ts';

const answer = (inputs: Record<string, unknown>, named = '', asked: string[] = []) => adapter(inputs, { asked, named });
const control = { conversions: 48, visitors: 80 };
const variant = { conversions: 56, visitors: 70 };

describe('two arms', () => {
  test('are read under other names', () => {
    // statsmodels, proportions_ztest([250, 200], [2000, 2000])
    for (const given of [
      { x1: 200, n1: 2000, x2: 250, n2: 2000 },
      { a: { x: 200, n: 2000 }, b: { x: 250, n: 2000 } },
    ]) {
      expect(answer(given)['z']).toBeCloseTo(2.501955416802671, 12);
    }
  });

  test('have the intervals that Newcombe (1998) prints', () => {
    expect(answer({ control, variant, method: 'newcomb' })).toMatchObject({
      ci_low: expect.closeTo(0.0524, 4),
      ci_high: expect.closeTo(0.3339, 4),
    });
    expect(answer({ control, variant, method: 'miettinen-nurminen' })['ci_high']).toBeCloseTo(0.3382, 4);
  });

  test('by the score interval of statsmodels are not answered, and the reason is told', () => {
    expect(() => answer({ control, variant, method: 'score' }, 'confint_proportions_2indep(')).toThrow(Unsupported);
  });

  test('with more conversions than visitors get no number', () => {
    const bad = { control, variant: { conversions: 80, visitors: 70 } };
    expect(answer(bad, '', ['p_value'])).toMatchObject({ p_value: null, error: true });
  });
});

test('CUPED from lists of users takes the noise out that was there before', () => {
  // numpy and scipy: theta = cov/var over all users, Welch's t of the adjusted values.
  const given = {
    control: { pre: [10, 20, 30, 40], post: [11, 19, 31, 42] },
    variant: { pre: [12, 22, 31, 38], post: [16, 24, 34, 43] },
  };
  expect(answer(given)).toMatchObject({
    theta: expect.closeTo(1.0494684620836285, 10),
    t_cuped: expect.closeTo(3.3231695167550757, 8),
  });
});

test('an unknown adjustment is refused', () => {
  expect(() => answer({ p: [0.01, 0.02], method: 'magic' })).toThrow(Unsupported);
});
