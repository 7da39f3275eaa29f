import type { Page } from 'playwright-core';

/** What the page's own clock saw, in milliseconds. */
interface Watch {
  longTasks: number[];
  /** From an input event to the end of the first frame with changed figures. */
  latencies: number[];
}

type Watched = typeof globalThis & { watch: Watch };

/** Starts watching long tasks, and input events on sliders together with the figures that follow them. */
export async function startWatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch: Watch = { longTasks: [], latencies: [] };
    (globalThis as Watched).watch = watch;
    new PerformanceObserver((list) => {
      watch.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    let since: number | undefined;
    document.addEventListener('input', ({ timeStamp }) => (since ??= timeStamp), { capture: true });
    const figures = document.querySelector('.gw-sim-figures') as Element;
    new MutationObserver(() => {
      const from = since;
      since = undefined;
      if (from === undefined) return;
      requestAnimationFrame(() => {
        // The message is heard once the frame has been produced.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => watch.latencies.push(performance.now() - from);
        port2.postMessage(undefined);
      });
    }).observe(figures, { subtree: true, childList: true, characterData: true });
  });
}

/** Takes what was seen since the last time. */
export async function takeWatch(page: Page): Promise<Watch> {
  return page.evaluate(async () => {
    // Long tasks are reported a moment after they end.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { watch } = globalThis as Watched;
    return { longTasks: watch.longTasks.splice(0), latencies: watch.latencies.splice(0) };
  });
}
