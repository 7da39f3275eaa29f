import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultInputs, parseInputs } from '../_kit/inputs.ts';
import { issueMessage } from '../_kit/issue-messages.ts';
import { fitSurvival, leaversOf, logLikelihood } from './fit.ts';
import simulator from './index.ts';
import { type Inputs, PERIODS } from './inputs.ts';
import { en } from './labels/en.ts';
import { lifetime, residualLifetime } from './lifetime.ts';
import { simulate } from './model.ts';
import { observedAges } from './observed.ts';
import { survivalAt } from './survival-model.ts';
import { view } from './view.ts';

const base = defaultInputs(simulator, 'en') as Inputs;
const HIGH_END = [{ size: 1000, counts: [869, 743, 653, 593, 551, 517, 491] }];
const row = (size: number, counts: readonly (number | null)[]) =>
  ({
    name: '',
    size,
    ...Object.fromEntries(PERIODS.map((period, at) => [period, counts[at] ?? null])),
  }) as Inputs['cohorts'][number];
const falling = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
  .map((counts) => counts.sort((one, other) => other - one));
const params = fc.record({
  a: fc.double({ min: 0.2, max: 4, noNaN: true }),
  b: fc.double({ min: 0.2, max: 8, noNaN: true }),
  c: fc.constantFrom(1, 0.7, 1.4),
});

describe('averages by age', () => {
  const triangle = [
    { size: 1000, counts: [620, 480, 410] },
    { size: 1200, counts: [780, 640] },
    { size: 900, counts: [600] },
    { size: 1500, counts: [] },
  ];

  test('leave out the cohorts that are not old enough, and multiply rates where ages differ', () => {
    const ages = observedAges(triangle);
    // Exact arithmetic on the triangle: 2000 ÷ 3100, 1120 ÷ 2200, 410 ÷ 1000; and 2000 ÷ 3100 × 1120 ÷ 1400 × 410 ÷ 480.
    expect(ages.map(({ average }) => average)).toEqual([2000 / 3100, 1120 / 2200, 0.41]);
    expect(ages[2]?.survival).toBeCloseTo(0.4408602150537634, 12);
  });

  test('of cohorts of one age are the same both ways', () => {
    fc.assert(
      fc.property(falling, falling, (one, other) => {
        const length = Math.min(one.length, other.length);
        const cohorts = [one, other].map((counts) => ({ size: 1000, counts: counts.slice(0, length) }));
        for (const { average, survival } of observedAges(cohorts))
          if (survival !== null) expect(survival).toBeCloseTo(average, 9);
      }),
    );
  });

  test('have the interval that Greenwood gives on the logarithm', () => {
    // R survival 3.5-3 convention: S exp(±1.96 √Σ d ÷ (n (n − d))); here 0.62 × exp(±1.96 × √(380 ÷ (1000 × 620))).
    const [first] = observedAges([{ size: 1000, counts: [620] }]);
    const spread = Math.exp(1.959963984540054 * Math.sqrt(380 / 620_000));
    expect(first?.interval?.low).toBeCloseTo(0.62 / spread, 12);
    expect(first?.interval?.high).toBeCloseTo(0.62 * spread, 12);
  });
});

describe('the fit', () => {
  test('agrees with the exact maximum', () => {
    // mpmath, forty digits, on the gradient of the log-likelihood.
    const fit = fitSurvival('sbg', leaversOf(HIGH_END));
    expect(fit).toMatchObject({
      params: { a: expect.closeTo(0.6680883511064463, 8), b: expect.closeTo(3.806094964058267, 7), c: 1 },
    });
  });

  test('of cohorts of different ages does not depend on their order or on how they are split', () => {
    const halves = HIGH_END.flatMap(({ counts }) => [
      { size: 400, counts: counts.map((count) => count * 0.4) },
      { size: 600, counts: counts.map((count) => count * 0.6) },
    ]);
    const [whole, split] = [HIGH_END, halves].map((cohorts) => fitSurvival('sbg', leaversOf(cohorts)));
    if (whole?.kind !== 'fitted' || split?.kind !== 'fitted') throw new Error('no fit');
    expect(split.params.b).toBeCloseTo(whole.params.b, 6);
  });

  test('of the larger model is at least as likely', () => {
    const [sbg, bdw] = (['sbg', 'bdw'] as const).map((model) => fitSurvival(model, leaversOf(HIGH_END)));
    if (sbg?.kind !== 'fitted' || bdw?.kind !== 'fitted') throw new Error('no fit');
    expect(bdw.logLikelihood).toBeGreaterThan(sbg.logLikelihood);
    expect(logLikelihood(bdw.params, leaversOf(HIGH_END))).toBeCloseTo(bdw.logLikelihood, 9);
  });

  test.each([
    ['one period', [700], 'tooFewPeriods'],
    ['nobody leaving', [1000, 1000, 1000], 'nobodyLeft'],
    ['everybody leaving', [500, 200, 0], 'everybodyLeft'],
    ['a constant rate', [800, 640, 512, 410, 328, 262], 'constantRate'],
    ['a falling rate', [950, 850, 700, 500, 250], 'constantRate'],
  ])('is refused with its reason for %s', (_, counts, because) => {
    expect(fitSurvival('sbg', leaversOf([{ size: 1000, counts }]))).toEqual({ kind: 'unfitted', because });
  });
});

describe('lifetimes', () => {
  test('agree with the published one and with mpmath', () => {
    const regular = { a: 0.7040772984735162, b: 1.1820430262094757, c: 1 };
    expect(residualLifetime(regular, 4, 0.1)).toBeCloseTo(5.894095361380859, 9);
    expect(residualLifetime(regular, 0, 0.08)).toBeCloseTo(3.3098739899916523, 9);
    expect(lifetime(regular, 0.1)).toBeCloseTo(3.694908427512111, 9);
  });

  test('are the sums they stand for', () => {
    fc.assert(
      fc.property(params, fc.integer({ min: 0, max: 8 }), (given, renewals) => {
        let sum = 0;
        for (let t = 1; t <= 400; t += 1) sum += survivalAt(given, renewals + t) / 1.1 ** (t - 1);
        const expected = sum / survivalAt(given, renewals);
        // 400 periods at 10 % leave out less than 1e-15.
        expect(Number(residualLifetime(given, renewals, 0.1)) / expected).toBeCloseTo(1, 9);
      }),
    );
  });

  test('have a reason instead of a bound that is not there', () => {
    expect(residualLifetime({ a: 0.9, b: 3, c: 1 }, 0, 0)).toEqual({ kind: 'unbounded', because: 'noDiscount' });
    expect(residualLifetime({ a: 2, b: 3, c: 1 }, 0, 0)).toBeCloseTo(3, 12);
    expect(residualLifetime({ a: 2, b: 3, c: 1.2 }, 0, 0)).toMatchObject({ because: 'needsDiscount' });
  });
});

describe('the projection', () => {
  test('lies within its interval, which widens beyond what was seen', () => {
    const { projection } = simulate(base);
    const widths = (projection?.curve ?? []).map(({ low, share, high }) => {
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      return high - low;
    });
    expect(widths[24]).toBeGreaterThan(widths[6] ?? 1);
  });

  test('narrows with ten times the customers', () => {
    const tenfold = base.cohorts.map((cohort) => {
      const cells = PERIODS.map((period) => [period, cohort[period] === null ? null : cohort[period] * 10]);
      return { ...cohort, size: cohort.size * 10, ...Object.fromEntries(cells) };
    });
    const width = ({ projectedLow, projectedHigh }: ReturnType<typeof simulate>) =>
      Number(projectedHigh) - Number(projectedLow);
    // A tenth of the variance: about a third of the width.
    expect(width(simulate({ ...base, cohorts: tenfold })) / width(simulate(base))).toBeCloseTo(Math.sqrt(0.1), 1);
  });
});

describe('a period still running', () => {
  const running = { ...base, isLastRunning: true, cohorts: [row(1000, [930, 872, 823, 500])] };

  test('counts for nothing but its mark', () => {
    const result = simulate(running);
    expect(result.observed).toHaveLength(3);
    expect(result.running).toEqual({ age: 4, share: 0.5 });
    expect(result.projected).toEqual(simulate({ ...base, cohorts: [row(1000, [930, 872, 823])] }).projected);
  });

  test('is hatched in the picture and named in the table', () => {
    const { charts, tables } = view(running, simulate(running), en);
    expect(charts[0]?.hatched).toEqual([{ from: 3, to: 4, label: en.charts.running }]);
    expect(tables[0]?.rows[0]?.p4).toMatchObject({ text: en.tables.soFar });
  });
});

test('gaps, comebacks and too many are told all at once, with row and column', () => {
  const cohorts = [row(100, [90, null, 70]), row(100, [90, 95]), row(100, [120]), row(100, [])];
  const parsed = parseInputs(simulator, { cohorts }, 'en');
  if (parsed.ok) throw new Error('accepted');
  expect(parsed.issues.map(({ path }) => path.join('.'))).toEqual(['cohorts.0.p2', 'cohorts.1.p2', 'cohorts.2.p1']);
  expect(parsed.issues.map((issue) => issueMessage(issue, en, 'en'))).toEqual([
    'Row 1, period 2 is blank but later ones are not. Only the end of a row may be blank; put 0 where nobody is left.',
    'Row 2, period 2 has 95, more than the 90 before it. Contracts do not come back; if this is activity, choose “Active in the period”.',
    'Row 3, period 1 has 120, more than the 100 who started.',
  ]);
  expect(parseInputs(simulator, { cohorts: [row(100, [90, 95])], counting: 'activity' }, 'en').ok).toBe(true);
});

test('activity is described and has neither a fit nor a lifetime', () => {
  const result = simulate({ ...base, counting: 'activity', cohorts: [row(781, [124, 95, 70, 77])] });
  expect(result.firstRetention).toBeCloseTo(124 / 781, 12);
  expect(result.lifetime).toEqual({ kind: 'undefined', because: 'activityNotContract' });
});
