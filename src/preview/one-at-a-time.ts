/** Editors write a file in several strokes. */
const SETTLE_MS = 20;

/** After this long without a change, the files are looked at once more: what was saved while they were being read is not lost. */
const CALM_MS = 400;

/** Runs a task with all that has come since it last ran: a moment after the last, never twice at once, and once more with nothing. */
export function oneAtATime<T>(task: (items: ReadonlySet<T>) => Promise<void>): (item: T) => void {
  let items = new Set<T>();
  let waiting: NodeJS.Timeout | undefined;
  let isRunning = false;
  const runIn = (delay: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void run(), delay);
  };
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    const mine = items;
    items = new Set();
    await task(mine);
    isRunning = false;
    if (items.size > 0) runIn(0);
    else if (mine.size > 0) runIn(CALM_MS);
  };
  return (item) => {
    items.add(item);
    runIn(SETTLE_MS);
  };
}
