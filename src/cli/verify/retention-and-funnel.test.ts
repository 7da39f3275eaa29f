import { describe, expect, test } from 'vitest';
import { Unsupported } from './answering/adapter.ts';
import cohort from './cohort.ts';
import funnel from './funnel.ts';
import sbg from './sbg-retention.ts';

const question = { asked: [], named: '' };

describe('cases of cohorts', () => {
  test('of times to leaving are Kaplan-Meier estimates', () => {
    // The remission times of 21 patients, J. Freireich et al. (1963); survival at 6, 7, 10 and 23 weeks as printed: 0.857, 0.807, 0.753, 0.448.
    const time = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
    const event = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];
    const answer = cohort({ time, event }, question);
    const at = (week: number) => (answer.survival as number[])[(answer.time as number[]).indexOf(week)];
    expect([6, 7, 10, 23].map((week) => Number(at(week)?.toFixed(3)))).toEqual([0.857, 0.807, 0.753, 0.448]);
    expect(answer.median).toBe(23);
  });

  test('of activity tell classic from unbounded retention', () => {
    const active = [
      [1, 0, 1],
      [1, 0, 0],
    ];
    expect(cohort({ active }, question)).toEqual({ classic: [1, 0, 0.5], unbounded: [1, 0.5, 0.5] });
  });

  test('kept elsewhere are not answered, and are told by the name of their data', () => {
    expect(() => cohort({ dataset: 'sample.txt' }, question)).toThrow('The case does not hold its data (sample.txt).');
  });
});

describe('cases of retention', () => {
  test('with known parameters need no curve', () => {
    const answer = sbg(
      { alpha: 0.7040772984735162, beta: 1.1820430262094757, discount_rate: 0.1, renewals_made: 4 },
      question,
    );
    expect(answer.derl).toBeCloseTo(5.894095361380859, 9);
  });

  test('whose curve has no maximum are not answered', () => {
    expect(() => sbg({ survival_percent: [100, 80, 64, 51.2, 40.96, 30] }, question)).toThrow(Unsupported);
  });
});

describe('cases of funnels', () => {
  test('of segments tell each rate and the whole', () => {
    const answer = funnel(
      { segments: { desktop: { users: 600, converted: 300 }, phone: { users: 400, converted: 80 } } },
      question,
    );
    expect(answer).toMatchObject({ rates: { desktop: 0.5, phone: 0.2 }, overall: 0.38 });
  });

  test('that are none are not answered', () => {
    expect(() => funnel({ stages: [100, -1] }, question)).toThrow(Unsupported);
    expect(() => funnel({ stages: [100] }, question)).toThrow(Unsupported);
  });
});
