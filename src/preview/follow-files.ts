import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { type LiveRound, liveContent } from '../compile/live-content.ts';
import type { Places } from '../compile/places.ts';
import { createDiagramPool } from '../diagrams/draw.ts';
import { renderAnew } from './live-module.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { createOpenPages } from './open-pages.ts';
import { type PreviewProblem, problemsIn } from './preview-problem.ts';
import { createReloadGate } from './reload-gate.ts';

/** Names of the messages between the server and the open page. */
const PROBLEMS = 'groundwork:problems';
const HELLO = 'groundwork:hello';

/** A page that is loaded again has the machine to itself for this long at most, before pages that nobody looks at are compiled. */
const REST_MS = 1500;
const PAUSE_MS = 10;

const EVENTS = ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const;

/** Brings the content up to date after each change of a file, then lets the open pages be loaded again, or tells them what is wrong. */
export function followFiles(places: Places, base: string, server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const { project, content } = places;
  const { hot } = server.environments.client;
  const diagrams = createDiagramPool({ startsAtOnce: true });
  const stale = new Set<string>();
  const open = createOpenPages(base, stale);
  const gate = createReloadGate(hot);
  const digests = new Map<string, string>();
  let current: PreviewProblem[] = [];
  let changes = 0;
  let isTouched = false;
  const touch = () => {
    isTouched = true;
  };
  const show = (problems: PreviewProblem[]) => {
    current = problems;
    hot.send(PROBLEMS, problems);
  };
  const refresh = async (files: ReadonlySet<string>): Promise<void> => {
    const mine = changes;
    const isOvertaken = () => changes !== mine;
    const round: LiveRound = { diagrams, stale, digests, wanted: open.wanted, isOvertaken, touch };
    await Promise.all([...files].filter(isCode).map(readCode));
    const live = liveContent();
    const shelves = await Promise.all([...live.shelves.values()].map((fill) => fill(round)));
    if (shelves.includes(true)) touch();
    let isWished = shelves.includes(true) || [...files].some((file) => file.startsWith(content));
    for await (const { problems, isSeen } of live.pages?.(round) ?? []) {
      const broken = [...files].some(isCode) ? await errorIn(open.pathnames()) : undefined;
      const found = problemsIn(broken ?? { problems }, project, content);
      const shownAt = open.shownAt();
      current = found;
      if (!broken) gate.open(isSeen || (isWished && found.length === 0));
      show(found);
      isWished = false;
      if (stale.size === 0) break;
      const until = performance.now() + REST_MS;
      while (open.shownAt() === shownAt && !open.isAwaited() && !isOvertaken() && performance.now() < until)
        await setTimeout(PAUSE_MS);
    }
  };
  /** A mistake in its grammar is found, and placed, before anything is made of it. */
  const readCode = async (file: string): Promise<unknown> => {
    const { moduleGraph, transformRequest } = server.environments.ssr;
    const isUsed = existsSync(file) && moduleGraph.getModulesByFile(file);
    return isUsed && transformRequest.call(server.environments.ssr, file);
  };
  /** What goes wrong when a page is rendered, before it is loaded into a window where the last good one stands. */
  const errorIn = async ([pathname]: string[]): Promise<unknown> => {
    const [origin] = server.resolvedUrls?.local ?? [];
    if (!pathname || !origin) return undefined;
    const { status } = await fetch(new URL(pathname, origin), { headers: { accept: 'text/html' } });
    const error = gate.takeError();
    return status < 500 ? undefined : (error ?? new Error(`${pathname}: ${status}`));
  };
  const change = oneAtATime<string>((files) =>
    refresh(files).catch((error) => {
      logger.error(error instanceof Error ? error.message : String(error));
      show(problemsIn(error, project, content));
    }),
  );
  const folders = ['content', 'simulators', 'src'].map((name) => path.join(project, name, path.sep));
  const inContent = path.join(content, 'content', path.sep);
  const watched = [inContent, ...folders];
  server.watcher.add(watched);
  // Before Vite hears of it, which would have the page loaded again at once.
  for (const event of EVENTS)
    server.watcher.prependListener(event, (file: string) => {
      if (!watched.some((folder) => file.startsWith(folder))) return;
      changes += 1;
      gate.close();
      if (!file.startsWith(inContent)) digests.clear();
      change(file);
    });
  server.middlewares.use(async (request, _response, next) => {
    const [pathname = ''] = (request.url ?? '').split('?');
    await open.untilFresh(pathname);
    if (isTouched) renderAnew(server);
    isTouched = false;
    next();
  });
  hot.on(HELLO, (pathname, client) => {
    open.seen(String(pathname));
    client.send(PROBLEMS, current);
  });
  server.httpServer?.once('listening', () => change(''));
  server.httpServer?.once('close', () => void diagrams.close());
}

function isCode(file: string): boolean {
  return /\.(?:tsx?|mjs|astro)$/.test(file);
}
