import { describe, expect, test } from 'vitest';
import { correlationFactor, mixScores, ranksOfCopula, scoreCorrelation } from './copula.ts';

test('score and rank correlations are those of SciPy', () => {
  // scipy 1.10.1: 6/pi*asin(r/2) and 2/pi*asin(r) at r = 0.3
  expect(ranksOfCopula(0.3)).toEqual({
    spearman: expect.closeTo(0.28756421862262127, 14),
    kendall: expect.closeTo(0.1939733680413566, 14),
  });
  expect(scoreCorrelation(0.28756421862262127)).toBeCloseTo(0.3, 14);
  expect(scoreCorrelation(1)).toBeCloseTo(1, 14);
});

describe('a correlation factor', () => {
  test('times its transpose is the matrix asked for', () => {
    const correlations = [
      { between: ['x', 'y'] as const, rank: 0.5 },
      { between: ['y', 'z'] as const, rank: -0.3 },
    ];
    const factor = correlationFactor(['x', 'y', 'z'], correlations);
    if (!factor.ok) throw new Error(JSON.stringify(factor.faults));
    const [, y, z] = factor.rows as [Float64Array, Float64Array, Float64Array];
    expect(y[0]).toBeCloseTo(scoreCorrelation(0.5), 14);
    expect(Number(z[0]) * Number(y[0]) + Number(z[1]) * Number(y[1])).toBeCloseTo(scoreCorrelation(-0.3), 14);
    expect([...z].reduce((sum, each) => sum + each * each, 0)).toBeCloseTo(1, 14);
  });

  test('allows inputs that move as one', () => {
    const factor = correlationFactor(['x', 'y'], [{ between: ['x', 'y'], rank: 1 }]);
    if (!factor.ok) throw new Error('refused');
    const columns = [Float64Array.of(1.5), Float64Array.of(-2)];
    mixScores(columns, factor.rows, 1);
    expect(columns.map(([value]) => value)).toEqual([1.5, expect.closeTo(1.5, 12)]);
  });

  test('is refused when correlations contradict each other, naming the input that does not fit', () => {
    const all = [
      { between: ['x', 'y'] as const, rank: 0.9 },
      { between: ['y', 'z'] as const, rank: 0.9 },
      { between: ['x', 'z'] as const, rank: -0.9 },
    ];
    expect(correlationFactor(['x', 'y', 'z'], all)).toEqual({
      ok: false,
      faults: [{ rule: 'impossible', at: 2, found: 'z' }],
    });
  });

  test('is refused with all faults of its pairs at once', () => {
    const factor = correlationFactor(
      ['x', 'y'],
      [
        { between: ['x', 'w'], rank: 2 },
        { between: ['x', 'x'], rank: 0 },
        { between: ['x', 'y'], rank: 0.1 },
        { between: ['y', 'x'], rank: Number.NaN },
      ],
    );
    expect(factor).toEqual({
      ok: false,
      faults: [
        { rule: 'unknown-input', at: 0, found: 'w', valid: ['x', 'y'] },
        { rule: 'range', at: 0, found: 2, minimum: -1, maximum: 1 },
        { rule: 'same-input', at: 1, found: 'x' },
        { rule: 'repeated-pair', at: 3, found: 'y, x' },
        { rule: 'range', at: 3, found: Number.NaN, minimum: -1, maximum: 1 },
      ],
    });
  });
});
