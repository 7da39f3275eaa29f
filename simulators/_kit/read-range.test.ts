import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Distribution } from './distribution.ts';
import { readRange } from './read-range.ts';

const read = (text: string, options?: { bareIsPercent: boolean }): Distribution => {
  const reading = readRange(text, options);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.distribution;
};
const problems = (text: string, options?: { bareIsPercent: boolean }) => {
  const reading = readRange(text, options);
  return reading.ok ? [] : reading.problems;
};
const percent = { bareIsPercent: true };

/** Nine digits: what is compared was computed by the same textbook formula in another order. */
const near = (value: number) => expect.closeTo(value, 9);

describe('a range', () => {
  // scipy 1.17.1: s = (ln 120 − ln 80) / (2 × norm.ppf(.95)), mu = (ln 80 + ln 120) / 2
  const lognormal = { kind: 'lognormal', mu: near(4.584759188727963), sigma: near(0.12325264128810137) };

  test.each([
    '80 to 120',
    '80to120',
    '80 TO 120',
    '80 ~ 120',
    '８０～１２０',
    '80〜120',
    '80 到 120',
    '80至120',
    '80-120',
    '80 – 120',
    '80 — 120',
    '¥80 to ¥120',
  ])('%s runs from the 5th to the 95th percentile, lognormal above 0', (text) => {
    expect(read(text)).toEqual(lognormal);
  });

  test.each([
    ['3k to 5k', 'lognormal'],
    ['1,000 ~ 1,500', 'lognormal'],
    ['100万 到 1.2亿', 'lognormal'],
    ['1e-5 - 2e-5', 'lognormal'],
    ['0 to 10', 'normal'],
    ['-5 to 5', 'normal'],
    ['-5-5', 'normal'],
    ['-5 - -3', 'normal'],
  ])('%s is %s', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });

  test('that is not wholly above 0 is normal', () => {
    // scipy 1.17.1: 10 / (2 × norm.ppf(.95)) = 3.0397841595588457
    expect(read('0 to 10')).toEqual({ kind: 'normal', mean: 5, sd: near(3.0397841595588457) });
  });

  test.each(['100 ± 10', '100±10', '100 +- 10', '100 +/- 10', '１００＋－１０', '100 ± 10%'])(
    '%s is normal with its 5th percentile at 90 and its 95th at 110',
    (text) => {
      // scipy 1.17.1: 20 / (2 × norm.ppf(.95)) = 6.0795683191176915
      expect(read(text)).toEqual({ kind: 'normal', mean: 100, sd: near(6.0795683191176915) });
    },
  );

  test('around a percentage is meant in points', () => {
    expect(read('3% ± 1%')).toEqual({ kind: 'normal', mean: 0.03, sd: near(0.006079568319117692) });
    expect(read('3 ± 1', percent)).toEqual(read('3% ± 1%'));
    expect(read('-50 ± 10%')).toEqual({ kind: 'normal', mean: -50, sd: near(3.0397841595588457) });
  });

  test.each([
    ['2% to 5%', undefined],
    ['2 to 5', percent],
    ['2 to 5%', percent],
    ['2% ~ 5', percent],
  ])('%s in percent is 0.02 to 0.05', (text, options) => {
    // scipy 1.17.1: (ln 0.02 + ln 0.05) / 2
    expect(read(text, options)).toMatchObject({ kind: 'lognormal', mu: near(-3.4538776394910684) });
  });

  test('that is one number is a point', () => {
    expect(read('1.2亿')).toEqual({ kind: 'point', value: 120000000 });
    expect(read('0.7', percent)).toEqual({ kind: 'point', value: 0.007 });
    expect(read('80 ~ 80')).toEqual({ kind: 'point', value: 80 });
  });
});

describe('a named distribution', () => {
  test.each<[string, Distribution]>([
    ['normal(100, 10)', { kind: 'normal', mean: 100, sd: 10 }],
    ['Normal( 100 ,10 )', { kind: 'normal', mean: 100, sd: 10 }],
    ['正态（１００，１０）', { kind: 'normal', mean: 100, sd: 10 }],
    ['正态分布(100; 10)', { kind: 'normal', mean: 100, sd: 10 }],
    ['uniform(-1, 1)', { kind: 'uniform', min: -1, max: 1 }],
    ['均匀(2%, 5%)', { kind: 'uniform', min: 0.02, max: 0.05 }],
    ['uniform(1,000; 1,500)', { kind: 'uniform', min: 1000, max: 1500 }],
    ['uniform(1 000, 1 500)', { kind: 'uniform', min: 1000, max: 1500 }],
    ['triangular(80,100,120)', { kind: 'triangular', min: 80, mode: 100, max: 120 }],
    ['三角(0, 0, 10)', { kind: 'triangular', min: 0, mode: 0, max: 10 }],
    ['PERT(3k, 5k, 1万)', { kind: 'pert', min: 3000, mode: 5000, max: 10000, lambda: 4 }],
    ['beta(0.3, 0.1)', { kind: 'beta', alpha: near(6), beta: near(14) }],
    ['贝塔(30%, 10%)', { kind: 'beta', alpha: near(6), beta: near(14) }],
  ])('%s is read', (text, distribution) => {
    expect(read(text)).toEqual(distribution);
  });

  test('takes its numbers as percent in an input in percent', () => {
    expect(read('beta(30, 10)', percent)).toEqual(read('beta(0.3, 0.1)'));
    expect(read('pert(2, 3, 5)', percent)).toEqual({ kind: 'pert', min: 0.02, mode: 0.03, max: 0.05, lambda: 4 });
  });

  test('lognormal states mean and deviation of the quantity itself', () => {
    // scipy 1.17.1: lognorm with mean 7.229783732289856 and sd 1.5403928681928145 has these two.
    expect(read('lognormal(7.229783732289856, 1.5403928681928145)')).toEqual({
      kind: 'lognormal',
      mu: near(1.9560115027140732),
      sigma: near(0.21070178197089978),
    });
    expect(read('对数正态(100, 10)').kind).toBe('lognormal');
  });
});

describe('a text that is no range', () => {
  test.each([
    ['', [{ problem: 'empty', at: 0, example: '1,234.5' }]],
    ['abc', [{ problem: 'unexpected', at: 0, example: '1,234.5' }]],
    ['80 to', [{ problem: 'empty', at: 5, example: '80 ~ 120' }]],
    ['to 120', [{ problem: 'empty', at: 0, example: '80 ~ 120' }]],
    ['80 to x', [{ problem: 'unexpected', at: 6, example: '80 ~ 120' }]],
    ['80 to 100 to 120', [{ problem: 'unexpected', at: 10, example: '80 ~ 120' }]],
    ['1,5 ~ 2', [{ problem: 'decimalComma', at: 1, example: '1.5' }]],
    ['2 to 5%', [{ problem: 'mixedPercent', at: 0, example: '80 ~ 120' }]],
    ['3% ± 1', [{ problem: 'mixedPercent', at: 5, example: '100 ± 10' }]],
    ['norml(1, 2)', [{ problem: 'unknownName', at: 0, example: 'normal(100, 10)' }]],
    ['tri(1, 2, 3)', [{ problem: 'unknownName', at: 0, example: 'triangular(80, 100, 120)' }]],
    ['normal(1)', [{ problem: 'arguments', at: 0, example: 'normal(100, 10)' }]],
    ['normal()', [{ problem: 'arguments', at: 0, example: 'normal(100, 10)' }]],
    ['normal(1,050)', [{ problem: 'groupedDigits', at: 9, example: 'normal(100; 10)' }]],
    ['normal(1,000, 50)', [{ problem: 'groupedDigits', at: 9, example: 'normal(100; 10)' }]],
    ['normal(1, 2', [{ problem: 'notClosed', at: 11, example: 'normal(100, 10)' }]],
    ['normal(1, 2) x', [{ problem: 'unexpected', at: 13, example: 'normal(100, 10)' }]],
    ['normal(100, 10%)', [{ problem: 'mixedPercent', at: 7, example: 'normal(100, 10)' }]],
  ])('%j is refused with place and example', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('shows an example in percent where the input is in percent', () => {
    expect(problems('2 to', percent)).toEqual([{ problem: 'empty', at: 4, example: '2% ~ 5%' }]);
    expect(problems('pert(1, 2)', percent)).toEqual([{ problem: 'arguments', at: 0, example: 'pert(2%, 3%, 5%)' }]);
    expect(problems('', percent)).toEqual([{ problem: 'empty', at: 0, example: '3%' }]);
    expect(problems('¥5 to 7', percent)).toEqual([{ problem: 'unexpected', at: 2, example: '2% ~ 5%' }]);
  });

  test('has the parameter that does not fit shown where it stands', () => {
    expect(problems('120 ~ 80')).toEqual([
      {
        problem: 'parameter',
        at: 6,
        example: '80 ~ 120',
        fault: { path: ['p95'], rule: 'at-least', found: 80, limit: 120, limitedBy: 'p5' },
      },
    ]);
    expect(problems('normal(100, 0)')).toMatchObject([{ problem: 'parameter', at: 12, fault: { path: ['sd'] } }]);
    expect(problems('beta(0.3, 0.5)')).toMatchObject([{ problem: 'parameter', at: 10, fault: { limitedBy: 'mean' } }]);
    expect(problems('pert(5, 9, 7)')).toMatchObject([{ problem: 'parameter', at: 8, fault: { path: ['mode'] } }]);
    expect(problems('100 ± -5')).toMatchObject([{ problem: 'parameter', at: 6 }]);
  });

  test('has all its faults reported at once, in the order of the text', () => {
    expect(problems('norml(x, 1,5; 3').map(({ problem, at }) => [problem, at])).toEqual([
      ['unknownName', 0],
      ['unexpected', 6],
      ['notClosed', 15],
    ]);
    expect(problems('x to 1,5').map(({ problem, at }) => [problem, at])).toEqual([
      ['unexpected', 0],
      ['decimalComma', 6],
    ]);
  });

  test('whatever it is, is answered without an exception, with places in the text and examples that are read', () => {
    const pieces = fc.constantFrom(
      '1',
      '80',
      ',',
      '.',
      ' ',
      '-',
      'to',
      '~',
      '±',
      '%',
      '(',
      ')',
      'normal',
      'pert',
      '；',
      '万',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 9 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, fc.boolean(), (text, bareIsPercent) => {
        const reading = readRange(text, { bareIsPercent });
        if (reading.ok) {
          expect(JSON.parse(JSON.stringify(reading.distribution))).toEqual(reading.distribution);
          return;
        }
        expect(reading.problems).not.toEqual([]);
        for (const { at, example, fault } of reading.problems) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(text.length);
          if (!fault) expect(readRange(example, { bareIsPercent })).toMatchObject({ ok: true });
        }
      }),
      { numRuns: 5000 },
    );
  });
});
