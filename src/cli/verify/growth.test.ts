import { expect, test } from 'vitest';
import { Unsupported } from './answering/adapter.ts';
import growth from './growth.ts';

const answer = (inputs: Record<string, unknown>, asked: string[] = []) => growth(inputs, { asked, named: '' });
const close = (value: number) => expect.closeTo(value, 6);

test('referral is answered for one time or several, and at K = 1 by its linear limit', () => {
  expect(answer({ u0: 10, K: 2, cycle_time: 1, t: [0, 1, 3] })).toMatchObject({ users: [10, close(30), close(150)] });
  expect(answer({ u0: 10, k_factor: 1, cycle_time: 2, t: 8 })).toMatchObject({ users: 50 });
  expect(answer({ u0: 10, K: 0, t: 8 })).toMatchObject({ users: 10 });
});

test('a Bass market without imitation peaks at once, and one without innovation never starts', () => {
  expect(answer({ p: 0.1, q: 0, market: 100, t: 1 })).toMatchObject({
    peak_time: 0,
    cumulative: close(100 * (1 - Math.exp(-0.1))),
  });
  expect(answer({ p: 0, q: 0.4, market: 100, t: 1 })).toMatchObject({ peak_time: null, cumulative: 0 });
});

test('a loop below 1 divides the cost of a customer; at 1 there is none', () => {
  expect(answer({ K: 0.2, cac: 500, seed: 100 })).toMatchObject({ total_users: 125, effective_cac: 400 });
  expect(answer({ K: 1, cac: 500 })).toMatchObject({ multiplier: null, effective_cac: null });
});

test('nothing lost leaves the quick ratio without a number', () => {
  expect(answer({ new: 5, churn: 0 })).toMatchObject({ quick_ratio: null, net_new: 5 });
  expect(answer({ gained: 40, lost: 20 })).toMatchObject({ quick_ratio: 2 });
});

test('the months to a share of the ceiling are named in the question', () => {
  // ln(0.5) / ln(0.9)
  const asked = ['months_to_50pct'];
  expect(answer({ new_per_month: 10, monthly_churn: 0.1 }, asked)).toMatchObject({
    ceiling: 100,
    months_to_50pct: close(6.578813478960585),
  });
  expect(answer({ new_per_month: 10, monthly_churn: 0, target: 50 })).toMatchObject({
    ceiling: null,
    months_to_target: 5,
  });
});

test('growth accounting closes for users by period and for a log of visits', () => {
  const rows = [
    { month: '1', active: 2, new: 2, retained: 0, resurrected: 0, churned: 0 },
    { month: '2', active: 2, new: 1, retained: 1, resurrected: 0, churned: 1 },
    { month: '3', active: 2, new: 0, retained: 1, resurrected: 1, churned: 1 },
  ];
  const events = [
    ['a', 1],
    ['b', 1],
    ['b', 2],
    ['c', 2],
    ['a', 3],
    ['c', 3],
    ['a', 3],
  ];
  expect(answer({ events })).toMatchObject({ rows, quick_ratio: [null, 1, 1] });
  expect(answer({ active: { 1: ['a', 'b'], 2: ['b', 'c'], 3: ['a', 'c'] } })).toMatchObject({ rows });
});

test('what is missing, out of range or kept elsewhere is not answered', () => {
  for (const inputs of [
    { u0: 10, K: -1, t: 3 },
    { u0: 10, K: 2, cycle_time: 0, t: 3 },
    { start_mrr: 100, churn: 200 },
    { active_before: 10, new: 5, churned: 11 },
    { dataset: 'CDNOW' },
    {},
  ])
    expect(() => answer(inputs)).toThrow(Unsupported);
});
