import type { Browser, Page } from 'playwright-core';

/** A task of the page's main thread. */
export interface Task {
  milliseconds: number;
  /** Of these, those in which a processor worked on it; the others went to other processes, or to waiting. */
  ownMilliseconds: number;
  /** Milliseconds of it in script, in style and layout, in painting, in collecting garbage; what is left is the browser's own. */
  spentOn: Record<Kind, number>;
}

type Kind = keyof typeof KINDS;

/** Which of Chromium's trace events belong to what; each is counted where it is not inside another of its own kind. */
const KINDS = {
  script: [
    'FunctionCall',
    'EvaluateScript',
    'RunMicrotasks',
    'v8.callFunction',
    'v8.compileModule',
    'v8.evaluateModule',
  ],
  layout: ['UpdateLayoutTree', 'Layout', 'PrePaint', 'HitTest'],
  paint: ['Paint', 'Layerize', 'Commit'],
  garbage: ['MinorGC', 'MajorGC'],
};

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Microseconds of the thread's own. */
  tdur?: number;
  args: { name?: string };
}

const MARK = 'part:';

/** Traces a page from here on. The trace knows tasks of any length, which the page's own observer does not below 50 ms. */
export async function startTrace(browser: Browser, page: Page): Promise<void> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'blink.user_timing'],
  });
}

/** From here on tasks belong to a part; the helper's own work before is not counted with it. */
export async function startPart(page: Page, part: string): Promise<void> {
  await page.evaluate((name) => void performance.mark(name), MARK + part);
}

/** The longest task of each part. Tasks after a part without a name belong to none. */
export async function longestTasks(browser: Browser): Promise<Map<string, Task>> {
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const marks = traceEvents.filter(({ name }) => name.startsWith(MARK)).sort((one, other) => one.ts - other.ts);
  const longest = new Map<string, Task>();
  const own = traceEvents.filter(({ pid, tid }) => pid === marks[0]?.pid && tid === marks[0].tid);
  for (const event of own.filter(({ name }) => name === 'RunTask')) {
    const part = marks.findLast(({ ts }) => ts < event.ts)?.name.slice(MARK.length);
    const milliseconds = (event.dur ?? 0) / 1000;
    if (!part || milliseconds <= (longest.get(part)?.milliseconds ?? 0)) continue;
    const ownMilliseconds = (event.tdur ?? event.dur ?? 0) / 1000;
    longest.set(part, { milliseconds, ownMilliseconds, spentOn: spentIn(event, own) });
  }
  return longest;
}

function spentIn({ ts, dur = 0 }: TraceEvent, events: readonly TraceEvent[]): Record<Kind, number> {
  const inside = events.filter((each) => each.ts >= ts && each.ts + (each.dur ?? 0) <= ts + dur);
  const spent = Object.entries(KINDS).map(([kind, names]) => {
    let [total, until] = [0, 0];
    const ofKind = inside.filter(({ name }) => names.includes(name)).sort((one, other) => one.ts - other.ts);
    for (const each of ofKind.filter(({ dur: length }) => length)) {
      if (each.ts < until) continue;
      total += each.dur ?? 0;
      until = each.ts + (each.dur ?? 0);
    }
    return [kind, total / 1000];
  });
  return Object.fromEntries(spent);
}
