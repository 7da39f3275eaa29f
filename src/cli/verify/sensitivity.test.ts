import { expect, test } from 'vitest';
import { Unsupported } from './answering/adapter.ts';
import adapter from './sensitivity.ts';

const answer = (inputs: Record<string, unknown>, asked: string[] = []) => adapter(inputs, { asked, named: '' });
const close = (value: number, digits = 9) => expect.closeTo(value, digits);

// Worked by hand, but for the cubic (mpmath.findroot) and the rate (numpy-financial's irr of −1000 and five times 300).
test.each([
  [{ function: 'arpu*gm/churn/cac', base: { arpu: 999, gm: 0.8, cac: 6000 }, target: 3 }, { churn: close(0.0444) }],
  [{ arpu: 999, gm: 0.8, cac: 6000, target: 3 }, { churn: close(0.0444) }],
  [{ equation: 'x^3-2x-5=0', bracket: [2, 3] }, { root: close(2.0945514815423265) }],
  [{ function: '-1000 + sum_{t=1..5} 300/(1+r)^t', target: 0 }, { r: close(0.15238237116630671) }],
  [{ function: 'x+5', target: 2 }, { x: close(-3) }],
  [
    { function: '(x-1)(x-2)', target: 0, bracket: [0, 3] },
    { kind: 'several', x: null, roots: [close(1), close(2)] },
  ],
  [
    { function: 'x^2+1', target: 0 },
    { kind: 'none-in-range', x: null, roots: [] },
  ],
  [
    { function: '0*x+4', target: 3, bracket: [0, 1] },
    { kind: 'flat', x: null },
  ],
  [
    { function: 'sqrt(-1-x^2)', target: 3, bracket: [0, 1] },
    { kind: 'undefined', x: null },
  ],
])('the goal of %j is sought', (inputs, expected) => {
  expect(answer(inputs)).toMatchObject(expected);
});

// Published closed forms: Saltelli and Sobol 1995; Ishigami and Homma 1990; variances of uniform numbers.
test.each([
  [{ function: 'g-function', a: [0, 1, 4.5, 9, 99, 99, 99, 99] }, { S1: gIndices([0, 1, 4.5, 9, 99, 99, 99, 99]) }],
  [{ function: 'prod (|4x_i-2|+a_i)/(1+a_i), x~U(0,1)', a: [1, 2] }, { S1: gIndices([1, 2]) }],
  [{ function: 'ishigami', a: 7, b: 0.05 }, { variance: close(8.916942440349827) }],
  [
    { function: 'x1 + 2*x2', ranges: { x1: [0, 1], x2: [0, 1] } },
    { S1: [close(0.2), close(0.8)], variance: close(5 / 12) },
  ],
  [{ function: 'x1 + 2*x2', bounds: [0, 1] }, { ST: [close(0.2), close(0.8)] }],
  [{ function: 'Y = x1 + 2 x2 + x1 x2, x ~ U[-1,1]' }, { S1: [close(0.1875), close(0.75)] }],
])('the variance of %j is shared out', (inputs, expected) => {
  expect(answer(inputs, ['S1', 'variance'])).toMatchObject(expected);
});

test('elasticities are answered at a point, or anywhere when they are the same everywhere', () => {
  const asked = ['elasticity'];
  const given = { function: 'a*b^2/(c+1)', base: { a: 2, b: 3, c: 1 } };
  expect(answer(given, asked)).toMatchObject({ elasticity: { a: close(1), b: close(2), c: close(-0.5) } });
  expect(answer({ function: 'x^0.3' }, asked)).toMatchObject({ elasticity: { x: close(0.3) } });
  expect(() => answer({ function: 'a+b' }, asked)).toThrow('The elasticities depend on the point, and none is stated.');
});

test('a tornado takes any function and any stated ends', () => {
  const [base, low, high] = [
    { price: 10, volume: 100, cost: 200 },
    { price: 8, volume: 90, cost: 150 },
    { price: 12, volume: 120, cost: 260 },
  ];
  expect(answer({ function: 'price*volume-cost', base, low, high })).toMatchObject({
    base: 800,
    low_high: { price: [600, 1000], volume: [700, 1000], cost: [850, 740] },
    order: ['price', 'volume', 'cost'],
  });
});

test('what is not a function, or asks for code to run, is not answered', () => {
  for (const text of ['x +', 'import({})', '[1, 2]', 'f(x, y)', '"x"', 'x ? 1 : 2']) {
    expect(() => answer({ function: text, target: 1 })).toThrow(Unsupported);
  }
  expect(answer({ foo: 1 })).toEqual({});
});

/** First-order indices of the g-function: Vᵢ = 1 ÷ (3 (1 + aᵢ)²) over Π (1 + Vᵢ) − 1. */
function gIndices(a: readonly number[]): unknown[] {
  const parts = a.map((each) => 1 / (3 * (1 + each) ** 2));
  const variance = parts.reduce((product, part) => product * (1 + part), 1) - 1;
  return parts.map((part) => close(part / variance));
}
