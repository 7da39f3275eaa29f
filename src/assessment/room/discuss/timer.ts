import { type ReadonlySignal, signal } from '@preact/signals';

/** A clock that runs down. */
export interface Timer {
  /** Seconds that it starts with. */
  total: number;
  secondsLeft: ReadonlySignal<number>;
  isRunning: ReadonlySignal<boolean>;
  toggle: () => void;
  reset: () => void;
}

const TICK_MS = 250;

/** A timer for one cell. It counts by the clock, so that a tab that slept does not fall behind. */
export function createTimer(total: number, now: () => number = Date.now): Timer {
  const secondsLeft = signal(total);
  const isRunning = signal(false);
  let [endsAt, ticking]: [number, ReturnType<typeof setInterval> | undefined] = [0, undefined];
  const stop = () => {
    clearInterval(ticking);
    isRunning.value = false;
  };
  const tick = () => {
    secondsLeft.value = Math.max(0, Math.ceil((endsAt - now()) / 1000));
    if (secondsLeft.value === 0) stop();
  };
  const start = () => {
    endsAt = now() + secondsLeft.value * 1000;
    isRunning.value = true;
    ticking = setInterval(tick, TICK_MS);
  };
  const reset = () => {
    stop();
    secondsLeft.value = total;
  };
  return {
    total,
    secondsLeft,
    isRunning,
    toggle() {
      if (isRunning.value) return stop();
      if (secondsLeft.value === 0) secondsLeft.value = total;
      start();
    },
    reset,
  };
}

/** Seconds as a clock shows them. @example clockText(125) // '2:05' */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
