import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findPlaces, type Places } from '../compile/read-library.ts';
import { createDiagramPool } from '../diagrams/draw.ts';
import { type PreviewProblem, problemsIn } from './preview-problem.ts';

type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type Setup = Parameters<ServerSetup>[0];

/** Editors write a file in several strokes. */
const SETTLE_MS = 30;

/** Astro reads its configuration of the content anew after some changes, and loads nothing meanwhile: it is asked until it hears. */
const PAUSE_MS = 15;
const PATIENCE_MS = 10_000;

/** A file may be gone between being listed and being read. */
const TRIES = 3;

/** Names of the messages between the server and the open page. */
const PROBLEMS = 'groundwork:problems';
const HELLO = 'groundwork:hello';

/**
 * What `npm run dev` adds: a change anywhere in the content or the simulators is compiled at once and shown in the open page, and what is
 * wrong is listed there until it is mended. Astro's own store waits half a second before it is written; asking it to load again does not.
 */
export function livePreview(): AstroIntegration {
  let places: Places = { project: '', content: '' };
  return {
    name: 'groundwork-live-preview',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', "import '/src/preview/problem-panel.ts';");
      },
      'astro:config:done': ({ config }) => {
        places = findPlaces(fileURLToPath(config.root));
      },
      'astro:server:setup': (setup) => follow(places, setup),
    },
  };
}

function follow({ project, content }: Places, { server, refreshContent, logger }: Setup): void {
  const diagrams = createDiagramPool({ startsAtOnce: true });
  const { hot } = server.environments.client;
  let current: PreviewProblem[] = [];
  const show = (problems: PreviewProblem[]) => {
    current = problems;
    hot.send(PROBLEMS, problems);
  };
  const loadAgain = async (): Promise<void> => {
    const preview = { diagrams, isHeard: false };
    const until = performance.now() + PATIENCE_MS;
    while (!preview.isHeard && performance.now() < until) {
      await refreshContent?.({ loaders: LOADERS, context: { preview } });
      if (!preview.isHeard) await setTimeout(PAUSE_MS);
    }
    if (!preview.isHeard) throw new Error('Astro could not read src/content.config.ts; start the preview again.');
  };
  const refresh = async (tries = TRIES): Promise<void> => {
    try {
      await loadAgain();
      show([]);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && tries > 1) return refresh(tries - 1);
      logger.error(error instanceof Error ? error.message : String(error));
      show(problemsIn(error, project, content));
    }
  };
  const change = oneAtATime(refresh);
  const watched = [
    path.join(content, 'content'),
    path.join(project, 'content/interface'),
    path.join(project, 'simulators'),
  ];
  server.watcher.add(watched);
  server.watcher.on('all', (_event, file) => {
    if (watched.some((folder) => file.startsWith(folder))) change();
  });
  hot.on(HELLO, (_data, client) => client.send(PROBLEMS, current));
  server.httpServer?.once('listening', change);
  server.httpServer?.once('close', () => void diagrams.close());
}

/** The collections that are read from files. */
const LOADERS = ['groundwork-pages', 'groundwork-terms', 'groundwork-sources', 'groundwork-templates'];

/** Runs a task a moment after it was last asked for, never twice at once, and once more when it was asked for meanwhile. */
function oneAtATime(task: () => Promise<void>): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isAskedAgain = false;
  const run = async () => {
    if (isRunning) {
      isAskedAgain = true;
      return;
    }
    isRunning = true;
    isAskedAgain = false;
    await task();
    isRunning = false;
    if (isAskedAgain) await run();
  };
  return () => {
    clearTimeout(waiting);
    waiting = globalThis.setTimeout(() => void run(), SETTLE_MS);
  };
}
