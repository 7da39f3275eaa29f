import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function recorder() {
  const runs: string[][] = [];
  let finish = () => {};
  const change = oneAtATime<string>((files) => {
    runs.push([...files]);
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  return { runs, change, finish: () => finish() };
}

test('takes the strokes of one save together', async () => {
  const { runs, change } = recorder();
  change('a');
  change('a');
  change('b');
  await vi.runAllTimersAsync();
  expect(runs).toEqual([['a', 'b']]);
});

test('loses nothing that is saved while it works, and looks once more when all is calm', async () => {
  const { runs, change, finish } = recorder();
  change('a');
  await vi.runAllTimersAsync();
  change('b');
  await vi.runAllTimersAsync();
  expect(runs).toEqual([['a']]);
  finish();
  await vi.runAllTimersAsync();
  expect(runs).toEqual([['a'], ['b']]);
  finish();
  await vi.runAllTimersAsync();
  expect(runs).toEqual([['a'], ['b'], []]);
  finish();
  await vi.runAllTimersAsync();
  expect(runs).toHaveLength(3);
});
