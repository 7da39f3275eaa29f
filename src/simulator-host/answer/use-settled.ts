import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';

/** Shorter than anyone waits, longer than a drag takes from one value to the next. */
const SETTLE_MS = 60;

/**
 * Follows a value once it has rested for a moment. Pictures and tables follow the hand this way, so that a drag costs no more than its
 * sentence and its figures, which follow at once.
 */
export function useSettled<T>(source: ReadonlySignal<T>): ReadonlySignal<T> {
  const settled = useSignal(source.peek());
  useSignalEffect(() => {
    const value = source.value;
    if (value === settled.peek()) return undefined;
    const timer = setTimeout(() => {
      settled.value = value;
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  });
  return settled;
}
