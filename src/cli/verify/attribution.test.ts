import { expect, test } from 'vitest';
import { Unsupported } from './answering/adapter.ts';
import adapter from './attribution.ts';

const answer = (inputs: Record<string, unknown>, named = '') => adapter(inputs, { asked: [], named });
const close = (value: number) => expect.closeTo(value, 9);
const paths = ['a > a > b', 'b'];

test('the credit that a case means is read from its model or its source', () => {
  const given = { paths, conversions: [6, 1] };
  expect(answer({ ...given, model: 'linear' })).toMatchObject({ credit: { a: close(4), b: close(3) } });
  expect(answer(given, "mta(df).linear(share='same')")).toMatchObject({ credit: { a: close(3), b: close(4) } });
  expect(answer({ ...given, model: 'first_touch' })).toMatchObject({ credit: { a: 6, b: 1 } });
  expect(answer(given)).not.toHaveProperty('credit');
});

test('time decay needs days', () => {
  const given = { paths: ['a > b'], conversions: [3], half_life_days: 7 };
  expect(answer({ ...given, days: [[7, 0]] })).toMatchObject({ time_decay: { a: close(1), b: close(2) } });
  expect(answer(given)).toMatchObject({ time_decay: null });
});

test('a game is answered when every coalition is stated', () => {
  expect(answer({ v: { a: 1, b: 2, 'a,b': 5 } })).toMatchObject({ shapley: { a: 2, b: 3 }, total: 5 });
  expect(() => answer({ v: { a: 1, b: 2, c: 3, 'a,b': 5 } })).toThrow(Unsupported);
});

test.each([
  ['counts that do not fit the paths', { paths, conversions: [1] }],
  ['a touch without a name', { paths: ['a > '], conversions: [1] }],
  ['chains of a higher order', { paths, conversions: [1, 1], order: 2 }],
  ['shares that do not add up', { transition_matrix: [{ from: '(start)', to: 'a', p: 0.4 }] }],
])('%s are not answered', (_, inputs) => {
  expect(() => answer(inputs)).toThrow(Unsupported);
});
