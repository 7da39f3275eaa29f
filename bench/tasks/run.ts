import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { globSync } from 'tinyglobby';
import type { AnySimulator } from '../../simulators/_kit/define.ts';
import { nearestName } from '../../simulators/_kit/nearest-name.ts';
import { findChromium } from '../../tests/browser/find-chromium.ts';
import { serveSite } from '../page/serve-site.ts';
import { drag, openPanels, paste, type, wake } from './acts.ts';
import { largestTable } from './largest-table.ts';
import { longestTasks, startPart, startTrace, type Task } from './task-trace.ts';

/**
 * How long every simulator holds up its page: the longest task of the main thread while it wakes, is typed into, its slider is dragged, each
 * panel is opened and the longest table that it takes is pasted. `npm run bench -- tasks [id …]`, over `TEST_DIST` or `dist`. A line comes
 * with each simulator, about every 12 seconds. In brackets is how long a processor worked on that task: on a machine that does other
 * things, too, the difference is theirs.
 */
const LONG_TASK_MS = 50;

const dist = path.resolve(process.env['TEST_DIST'] ?? 'dist');
if (!existsSync(path.join(dist, 'en/simulators'))) throw new Error(`There is no built site in ${dist}.`);
const known = globSync('simulators/[!_]*/index.ts').map((file) => file.split('/')[1] ?? '');
const asked = process.argv.slice(3);
for (const id of asked.filter((each) => !known.includes(each)))
  throw new Error(`No simulator is called "${id}". Did you mean ${nearestName(id, known) ?? known.join(', ')}?`);

const site = await serveSite(dist);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const COLUMNS = ['wakes', 'typed into', 'dragged', 'panels', 'pasted'];
print(['simulator', ...COLUMNS], "longest task in ms (of these the task's own)");
const count = { ok: 0, heldUp: 0, over: 0 };
try {
  for (const id of asked.length > 0 ? asked : known.sort()) count[await measure(browser, id)] += 1;
} finally {
  await browser.close();
  site.close();
}
const load = (loadavg()[0] ?? 0).toFixed(1);
process.stdout.write(
  `${count.over} simulators have a task of more than ${LONG_TASK_MS} ms of its own, ${count.heldUp} more have one that other processes ` +
    `held up so long, ${count.ok} have none. Load of the machine: ${load}\n`,
);

/** Whether some task of a simulator is too long, by its own work or by that of other processes. */
type Verdict = keyof typeof count;

/** Measures one simulator and prints it. */
async function measure(chrome: Browser, id: string): Promise<Verdict> {
  const module = (await import(path.resolve('simulators', id, 'index.ts'))) as { default: AnySimulator };
  const table = largestTable(module.default);
  const address = `${site.origin}/en/simulators/${id}/`;
  const context = await chrome.newContext({ viewport: { width: 1280, height: 1400 } });
  const page = await context.newPage();
  await page.goto(address);
  await startTrace(chrome, page);
  for (const act of [wake, type, drag, openPanels]) {
    await act(page);
    await startPart(page, '');
  }
  const tasks = await longestTasks(chrome);
  if (table) {
    await page.goto('about:blank');
    await page.goto(address + (table.fragment ?? ''));
    await wake(page);
    await startTrace(chrome, page);
    await paste(page, table);
    const pasted = (await longestTasks(chrome)).get('pasted');
    if (pasted) tasks.set('pasted', pasted);
  }
  await context.close();
  return report(id, tasks);
}

function report(id: string, tasks: ReadonlyMap<string, Task>): Verdict {
  const panels = [...tasks].flatMap(([part, task]) => (COLUMNS.includes(part) ? [] : [task]));
  const [longestPanel] = panels.sort((one, other) => other.milliseconds - one.milliseconds);
  const figures = COLUMNS.map((part) => written(part === 'panels' ? longestPanel : tasks.get(part)));
  const long = [...tasks].filter(([, { milliseconds }]) => milliseconds > LONG_TASK_MS);
  const isOwn = long.some(([, { ownMilliseconds }]) => ownMilliseconds > LONG_TASK_MS);
  const verdict = long.length === 0 ? 'ok' : isOwn ? 'over' : 'heldUp';
  print([id, ...figures], { ok: 'ok', over: `over ${LONG_TASK_MS}:`, heldUp: 'held up by others:' }[verdict]);
  for (const [part, task] of long) {
    const parts = Object.entries(task.spentOn).map(([kind, each]) => `${kind} ${each.toFixed(0)}`);
    process.stdout.write(`${''.padEnd(22)}${part}: ${written(task)} ms: ${parts.join(', ')}\n`);
  }
  return verdict;
}

function written(task: Task | undefined): string {
  return task ? `${task.milliseconds.toFixed(0)} (${task.ownMilliseconds.toFixed(0)})` : '–';
}

function print([name = '', ...figures]: string[], verdict: string): void {
  process.stdout.write(`${name.padEnd(22)}${figures.map((each) => each.padStart(12)).join('')}  ${verdict}\n`);
}
