import { describe, expect, test } from 'vitest';
import adapter from './ab-sample-size.ts';

const answer = (inputs: Record<string, unknown>, named = '', asked: string[] = []) => adapter(inputs, { asked, named });

describe('a question about two rates', () => {
  test('is understood under other names', () => {
    // R 4.2.2, power.prop.test(p1=.1, p2=.12, power=.8): 3840.847
    for (const effect of [{ p2: 0.12 }, { mde_absolute: 0.02 }, { relative_effect: 0.2 }]) {
      expect(answer({ baseline: 0.1, power: 0.8, ...effect })['n_per_group']).toBeCloseTo(3840.847, 3);
    }
  });

  test('that has no sense gets no number', () => {
    for (const bad of [{ p2: 0.1 }, { p2: 1.2 }, { p2: 0.12, power: 0.05 }, { p2: 0.12, alpha: 0 }]) {
      const given = { p1: 0.1, power: 0.8, alpha: 0.05, ...bad };
      expect(answer(given, '', ['n_per_group'])).toMatchObject({ n_per_group: null, error: true });
    }
  });
});

test('GrowthBook’s power and detectable effect by week are those its tests print', () => {
  const given = { users_per_week: 4500, variations: 3, mean: 0.1, variance: 0.5, relative_effect: 0.3 };
  const { power_by_week, mde_by_week } = answer(given, '9 weeks') as Record<string, number[]>;
  expect(power_by_week?.[8]).toBeCloseTo(0.85213, 5);
  expect(mde_by_week?.[8]).toBeCloseTo(0.27647, 5);
});

test('a t test counts the wrong tail as statsmodels does, and leaves it out as R does', () => {
  const given = { effect_size: 0.5, nobs1: 20, alpha: 0.05, ratio: 1 };
  expect(answer(given, 'ttestindpower')['power']).toBeCloseTo(0.33793902892509, 10);
  expect(answer(given, 'power.t.test')['power']).toBeCloseTo(0.337708365563488, 10);
});

test('looks without a design are peeks', () => {
  // Armitage, McPherson and Rowe (1969): 14.2 %
  expect(answer({ looks: 5, alpha: 0.05 })['false_positive_rate']).toBeCloseTo(0.142, 3);
});
