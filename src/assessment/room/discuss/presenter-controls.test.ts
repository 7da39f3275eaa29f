// @vitest-environment page
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keyCommand } from './key-command.ts';
import { clockText, createTimer } from './timer.ts';

const press = (target: HTMLElement, init: KeyboardEventInit) => {
  let command: ReturnType<typeof keyCommand>;
  document.body.replaceChildren(target);
  target.addEventListener('keydown', (event) => {
    command = keyCommand(event, 5);
  });
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  return command;
};

describe('the presenter’s keys', () => {
  test('reveal, time, move and choose a level', () => {
    const button = document.createElement('button');
    expect(press(button, { key: 'r' })).toEqual({ kind: 'reveal' });
    expect(press(button, { key: 'N' })).toEqual({ kind: 'next' });
    expect(press(button, { key: '3' })).toEqual({ kind: 'level', level: 3 });
    expect(press(button, { key: '6' })).toBeUndefined();
  });

  test('leave typing alone, but for Ctrl and Enter', () => {
    const box = document.createElement('textarea');
    expect(press(box, { key: 'r' })).toBeUndefined();
    expect(press(box, { key: 'Enter', ctrlKey: true })).toEqual({ kind: 'next' });
    expect(press(document.createElement('button'), { key: 'r', ctrlKey: true })).toBeUndefined();
  });
});

describe('the timer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('runs down by the clock, stops at nothing and starts again', () => {
    const timer = createTimer(10);
    timer.toggle();
    vi.advanceTimersByTime(4000);
    expect(timer.secondsLeft.value).toBe(6);
    timer.toggle();
    vi.advanceTimersByTime(60_000);
    expect(timer.secondsLeft.value).toBe(6);
    timer.toggle();
    vi.advanceTimersByTime(60_000);
    expect([timer.secondsLeft.value, timer.isRunning.value]).toEqual([0, false]);
    timer.toggle();
    expect(timer.secondsLeft.value).toBe(10);
    timer.reset();
  });

  test('reads like a clock', () => {
    expect([clockText(0), clockText(65), clockText(600)]).toEqual(['0:00', '1:05', '10:00']);
  });
});
