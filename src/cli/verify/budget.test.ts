import { expect, test } from 'vitest';
import { Unsupported } from './answering/adapter.ts';
import adapter from './budget.ts';

const answer = (inputs: Record<string, unknown>) => adapter(inputs, { asked: [], named: '' });
const close = (value: number) => expect.closeTo(value, 6);

test('carry-over builds up and fades by its share', () => {
  expect(answer({ x: [100, 0, 0, 50], decay: 0.5 })).toMatchObject({ adstock: [100, 50, 25, 62.5] });
  expect(() => answer({ x: [100, 0], decay: 0.5, normalise: true })).toThrow(Unsupported);
});

test('a lone lump beats an even split of steep curves', () => {
  // 1000 × 150³ ÷ (100³ + 150³), by hand.
  const hills = { half: [100, 100], slope: [3, 3], total: 150 };
  expect(answer({ ...hills, max: [1000, 1000] })).toMatchObject({ value: close(771.4285714285714) });
  expect(answer({ ...hills, v: [1000, 1000], max: [75, 75] })).toMatchObject({ x: [close(75), close(75)] });
});

test('a split in proportion keeps to its bounds', () => {
  expect(answer({ total: 100, weights: { a: 1, b: 3 }, max: { b: 60 } })).toMatchObject({
    allocation: { a: close(40), b: close(60) },
  });
});

test.each([
  ['unknown channels', { total: 100, weights: { a: 1, b: 3 }, min: { z: 50 } }],
  ['minimums above the money', { total: 100, weights: [1, 3], min: [60, 60] }],
  ['a minimum above its maximum', { a: [1, 1], b: [0.5, 0.5], total: 10, min: [5, 0], max: [4, 10] }],
  ['powers that never fall', { a: [1, 1], b: [1, 0.5], total: 10 }],
  ['too few curves', { a: [1, 1], b: [0.5], total: 10 }],
])('%s are refused', (_, inputs) => {
  expect(() => answer(inputs)).toThrow(Unsupported);
});

test('levels of spend tell what each step cost', () => {
  expect(answer({ spend: [100_000, 130_000], customers: [25, 29] })).toMatchObject({ marginal_cac: [7500] });
});
