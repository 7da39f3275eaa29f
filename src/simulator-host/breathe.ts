/**
 * Ends the task, so that the page can answer to its reader between two pieces of work, and goes on as soon as it may.
 */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Half a frame. */
const SLICE_MS = 8;

/** Takes the steps of long work, and ends the task whenever they have held up the page for a moment. */
export async function inSlices<R>(steps: Iterator<unknown, R>): Promise<R> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await breathe();
    until = performance.now() + SLICE_MS;
  }
}
