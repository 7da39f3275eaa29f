import { expect, test } from 'vitest';
import { Unsupported } from './answering/adapter.ts';
import adapter from './price-optimisation.ts';

const answer = (inputs: Record<string, unknown>, asked: string[] = []) => adapter(inputs, { asked, named: '' });
const close = (value: number, digits = 9) => expect.closeTo(value, digits);

// Textbook forms, worked by hand; the quadratic's price solves 1004 − 6p + 0.4p − 0.3p² + 2 = 0 with numpy.roots.
test.each([
  ['Q = 500 - 5p', 10, { price: close(55), profit: close(10125), revenue_max_price: close(50) }],
  ['P = 100 - 0.5Q', 20, { price: close(60), quantity: close(80), profit: close(3200) }],
  ['4000p^-2', 10, { price: close(20), volume: close(10), profit: close(100) }],
  ['1000*exp(-0.01p)', 30, { price: close(130), volume: close(1000 * Math.exp(-1.3)) }],
  ['1000 - 3p - 0.1p^2', 2, { price: close(49.32196859619768) }],
])('demand written as %s at a cost of %d has its best price', (demand, unit_cost, expected) => {
  expect(answer({ demand, unit_cost })).toMatchObject(expected);
});

test('demand of more than one unknown, or of none, is not answered', () => {
  for (const demand of ['a p + b q', '5 + 3', 'p +']) expect(() => answer({ demand })).toThrow(Unsupported);
});

test('points give a line, or a constant elasticity where the case asks for one', () => {
  const points = [
    [10, 40],
    [20, 10],
  ];
  expect(answer({ points, model: 'constant elasticity', unit_cost: 10 })).toMatchObject({
    elasticity: close(-2),
    price: close(20),
  });
  expect(answer({ points, objective: 'revenue' })).toMatchObject({ slope: -3, intercept: 70, price: close(35 / 3) });
});

test('three points are fitted by the form that the case names', () => {
  const points = [
    [10, 750],
    [20, 300],
    [40, 120],
  ];
  // numpy.polyfit on logarithms, and on log odds with scipy.special.lambertw
  expect(answer({ points, model: 'power', unit_cost: 10 })).toMatchObject({
    elasticity: close(-1.3219280948873595),
    price: close(41.06283719505417),
  });
  expect(answer({ points, model: 'logit', market: 1000, unit_cost: 10 })).toMatchObject({
    price: close(25.205016766171333),
  });
  expect(() => answer({ points, model: 'logit' })).toThrow(Unsupported);
});

test('tiers are answered by list, by name and one by one', () => {
  // scipy.optimize.root of the gradient of profit in both prices
  const [pro, enterprise] = [close(738.0409454010475, 5), close(1088.0409454010476, 5)];
  expect(answer({ a: [3, 4], b: 0.004, unit_cost: [50, 400] })).toMatchObject({ price: [pro, enterprise] });
  expect(answer({ a: { pro: 3, max: 4 }, b: -0.004, cost: { max: 400, pro: 50 } })).toMatchObject({
    price: { pro, max: enterprise },
  });
  const tiers = { pro: { a: 3, cost: 50 }, max: { a: 4, cost: 400 } };
  expect(answer({ tiers, b: 0.004 })).toMatchObject({ prices: { pro, max: enterprise } });
});

test('a move of one tier’s price says who pays for the gain', () => {
  // Shares exp(u) / (1 + Σ exp(u)) by numpy
  const moved = answer({ a: [1.5, 2], price: [999, 4999], new_price: [999, 3999], b: 0.001 });
  expect(moved).toMatchObject({
    share_before: [close(0.6112014340503937), close(0.018456684052290662)],
    share_after: [close(0.5924137518009771), close(0.048628282001361926)],
    cannibalisation: close(0.622694306119605),
  });
});

test('no best price is null, and a cost in the name of an expected value is used', () => {
  expect(answer({ elasticity: -0.8, unit_cost: 10 })).toMatchObject({ price: null, margin_pct: null });
  const asked = ['profit_index_cost5'];
  expect(answer({ prices: [10, 20, 30], share: [0.5, 0.6, 0.2] }, asked)).toMatchObject({
    demand: [0.5, 0.5, 0.2],
    profit_index_cost5: [2.5, 7.5, 5],
    best_profit_price_cost5: 20,
  });
});
