import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Amount, isNumber } from '../../_kit/amount.ts';
import reference from '../reference/agreement.json' with { type: 'json' };
import scoring from '../reference/scoring.json' with { type: 'json' };
import { adjustedAgreement } from './adjusted-agreement.ts';
import { agreementOf } from './agreement.ts';
import { averageDeviation } from './average-deviation.ts';
import { chanceAgreement } from './chance-agreement.ts';
import { groupCorrelations, meanSquaresOf } from './intraclass-correlation.ts';
import { raterCorrelations } from './rater-correlations.ts';
import { signTest } from './sign-test.ts';
import { multiItemAgreement, type NullDistribution, nullVariance, withinGroupAgreement } from './within-group.ts';

const level = fc.integer({ min: 1, max: 5 });
const team = fc.array(level, { minLength: 2, maxLength: 15 });
const value = (amount: Amount) => (isNumber(amount) ? amount : null);

describe('agreement statistics', () => {
  test.each(reference.groups)(
    'equal those of R for $levels',
    ({ levels, fromMean, fromMedian, adjusted, ...nulls }) => {
      // R prints twelve digits.
      const close = (amount: Amount, expected: number | null) =>
        expected === null ? expect(value(amount)).toBeNull() : expect(value(amount)).toBeCloseTo(expected, 9);
      for (const [name, expected] of Object.entries(nulls)) {
        const variance = value(nullVariance(name as NullDistribution)) ?? 0;
        close(withinGroupAgreement(levels, variance), expected);
      }
      close(averageDeviation(levels, 'mean'), fromMean);
      close(averageDeviation(levels, 'median'), fromMedian);
      close(adjustedAgreement(levels, 5), adjusted);
    },
  );

  test('have the printed null variances, the uniform one for any number of options', () => {
    const variances = (['uniform', 'slightSkew', 'moderateSkew', 'heavySkew', 'triangular'] as const).map((name) =>
      value(nullVariance(name))?.toFixed(2),
    );
    expect(variances).toEqual(['2.00', '1.34', '0.90', '0.44', '1.32']);
    expect(nullVariance('uniform', 7)).toBe(4);
    expect(nullVariance('slightSkew', 7)).toEqual({ kind: 'undefined', because: 'fiveOptionsOnly' });
  });

  test('of several items are those of R, and 0 where people answer worse than at random', () => {
    const rows = [
      [3, 4, 3, 3],
      [4, 4, 3, 3],
      [3, 3, 3, 2],
      [4, 4, 4, 3],
      [3, 4, 3, 3],
    ];
    const { rwgJ, lindell, meanVariance } = multiItemAgreement(rows, 2);
    expect([rwgJ, lindell, meanVariance].map(value)).toEqual([
      expect.closeTo(0.96928328, 8),
      expect.closeTo(0.8875, 12),
      expect.closeTo(0.225, 12),
    ]);
    expect(multiItemAgreement([[1], [5]], 2)).toMatchObject({ rwgJ: 0, lindell: -3 });
    expect(multiItemAgreement([[1, 2]], 2).rwgJ).toEqual({ kind: 'undefined', because: 'oneView' });
  });

  test('of teams are those of the bhr2000 data and of Shrout and Fleiss', () => {
    const bhr = groupCorrelations({ between: 34.40251171, within: 2.75258301, size: 54.54545454545455 });
    expect([value(bhr.one), value(bhr.mean)]).toEqual([expect.closeTo(0.17410081, 7), expect.closeTo(0.91998889, 7)]);
    const judges = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    const printed = Object.values(raterCorrelations(judges)).map((each) => value(each)?.toFixed(2));
    expect(printed).toEqual(['0.17', '0.29', '0.71', '0.44', '0.62', '0.91']);
    expect(raterCorrelations([[1, 2]]).oneWay).toEqual({ kind: 'undefined', because: 'noVariance' });
  });

  test('take groups of any size apart as an analysis of variance does', () => {
    expect(
      meanSquaresOf([
        [1, 2],
        [4, 5],
      ]),
    ).toEqual({ between: 9, within: 0.5, size: 2 });
    expect(meanSquaresOf([[1], [4]])).toBeUndefined();
    expect(groupCorrelations({ between: 0, within: 0, size: 2 }).mean).toHaveProperty('because', 'noVariance');
  });

  test('arise by chance as often as printed', () => {
    const printed: [number, number, number][] = [
      [2, 0.52, 0.52],
      [3, 0.232, 0.376],
      [4, 0.098, 0.309],
      [5, 0.059, 0.264],
      [6, 0.045, 0.155],
      [8, 0.021, 0.1],
      [10, 0.006, 0.08],
    ];
    for (const [raters, rwg, deviation] of printed) {
      const chance = chanceAgreement(raters);
      expect([chance.rwg.toFixed(3), chance.deviation.toFixed(3)]).toEqual([rwg.toFixed(3), deviation.toFixed(3)]);
    }
  });

  test('stay within their bounds for any answers', () => {
    fc.assert(
      fc.property(team, (levels) => {
        const rwg = value(withinGroupAgreement(levels, 2)) ?? -1;
        expect(rwg).toBeGreaterThanOrEqual(0);
        expect(rwg).toBeLessThanOrEqual(1);
        const awg = value(adjustedAgreement(levels, 5));
        // 1e-12: a mean at the very end of what is defined divides by its own rounding.
        if (awg !== null) expect(Math.abs(awg)).toBeLessThanOrEqual(1 + 1e-12);
        expect(value(averageDeviation(levels, 'median')) ?? 9).toBeLessThanOrEqual(
          (value(averageDeviation(levels, 'mean')) ?? 0) + 1e-12,
        );
      }),
    );
  });

  test('never call five moves one way significant, and six just so', () => {
    expect([signTest(5, 0), signTest(6, 0), signTest(0, 6), signTest(3, 3), signTest(0, 0)]).toEqual([
      0.0625, 0.03125, 0.03125, 1, 1,
    ]);
    // scipy.stats.binomtest(9, 12).pvalue
    expect(signTest(9, 3)).toBeCloseTo(0.14599609375, 12);
  });
});

describe('the label of agreement', () => {
  test.each(scoring.agreement)('of $levels is $state', ({ levels, state, deviation, range }) => {
    const agreement = agreementOf(levels);
    expect(agreement).toMatchObject({ state, range });
    expect(value(agreement.deviation)).toEqual(deviation === null ? null : expect.closeTo(deviation, 9));
  });

  test('knows how few people answered', () => {
    const states = [[], [4], [3, 4], [2, 4], [3, 3, 4], [2, 3, 4], [1, 3, 4], [2, 2, 4, 4], [2, 2, 3, 3, 4]].map(
      (levels) => agreementOf(levels).state,
    );
    expect(states).toEqual([
      'no_view',
      'single_view',
      'two_views_close',
      'two_views_differ',
      'aligned_indicative',
      'some_spread_indicative',
      'split_indicative',
      'split_indicative',
      'some_spread',
    ]);
  });

  test('is split by two camps or by distance even where the range is 2', () => {
    expect(agreementOf([2, 2, 3, 3, 3, 4, 4])).toMatchObject({ isSplit: true, range: 2 });
    expect(agreementOf([1, 1, 1, 2, 3, 3, 3])).toMatchObject({ isSplit: true, range: 2 });
    expect(agreementOf([1, 1, 2, 3, 3])).toMatchObject({ isSplit: false, deviation: 0.8 });
    expect(agreementOf([2, 4, 4, 4, 4, 4, 3, 3])).toMatchObject({ isSplit: false });
  });

  test('does not depend on the order of answers', () => {
    fc.assert(
      fc.property(team, (levels) => {
        expect(agreementOf(levels.toReversed())).toEqual(agreementOf(levels));
      }),
    );
  });
});
