import type { Page } from 'playwright-core';

/** How the page kept up with its reader. */
export interface Pace {
  /** The longest task that held up the page since it is watched, in ms; 0 when none was longer than 50. */
  longestTask(): Promise<number>;
  /** What so many milliseconds of an undisturbed machine are on this one, as it is now. */
  allowed(milliseconds: number): Promise<number>;
}

/** How long {@link work} takes on the machine that the limits speak of, with nothing else to do. */
const UNDISTURBED_MS = 10;

/** Has the page keep the lengths of the tasks that hold it up, and measures how fast the machine is before and after. */
export async function watchTasks(page: Page): Promise<Pace> {
  await page.evaluate(() => {
    const kept: number[] = [];
    Object.assign(window, { keptTasks: kept });
    new PerformanceObserver((list) => kept.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  const before = await slowness(page);
  return {
    longestTask: () => page.evaluate(() => Math.max(0, ...(window as unknown as { keptTasks: number[] }).keptTasks)),
    allowed: async (milliseconds) => milliseconds * Math.max(1, before, await slowness(page)),
  };
}

/** The median of some pieces of the same work, as a multiple of an undisturbed machine's time. */
async function slowness(page: Page): Promise<number> {
  const times: number[] = [];
  for (let piece = 0; piece < 15; piece += 1) times.push(await page.evaluate(work));
  return (times.sort((one, other) => one - other)[7] ?? 0) / UNDISTURBED_MS;
}

/** What a simulator does, too: numbers, texts and elements. */
function work(): number {
  const started = performance.now();
  const place = document.createElement('div');
  for (let index = 0; index < 1500; index += 1) {
    const line = document.createElement('p');
    line.textContent = JSON.stringify({ index, root: Math.sqrt(index), text: String(index).padStart(12, '0') });
    place.append(line);
  }
  document.body.append(place);
  place.getBoundingClientRect();
  place.remove();
  return performance.now() - started;
}
