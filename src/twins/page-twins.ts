import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { answerTwin } from './answer-twin.ts';

/**
 * Writes each page as Markdown beside it. The pages of the content are written by a process of their own while Astro bundles and renders;
 * the others follow from their HTML when the site stands.
 */
export function pageTwins(): AstroIntegration {
  let settings: [project: string, cache: string, home: string] = ['', '', ''];
  let writer: ChildProcess | undefined;
  let ended: Promise<void> = Promise.resolve();
  return {
    name: 'groundwork-twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        const home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
        settings = [fileURLToPath(config.root), fileURLToPath(config.cacheDir), home];
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => void answerTwin(request, response, next, settings));
      },
      'astro:build:start': () => {
        writer = fork(fileURLToPath(new URL('twin-process.ts', import.meta.url)), settings);
        ended = endOf(writer);
        // Told when the build asks for the files, not while it is busy with something else.
        ended.catch(() => {});
      },
      'astro:build:done': async ({ dir, pages }) => {
        const ids = pages.map(({ pathname }) => pathname.replace(/\/$/, '')).filter(hasTwin);
        writer?.send({ folder: fileURLToPath(dir), ids });
        await ended;
      },
    },
  };
}

/** The page for addresses that do not exist and the simulators for other sites' frames are no pages to read. */
export function hasTwin(id: string): boolean {
  return id !== '404' && !/^(en\/)?embed\//.test(id);
}

function endOf(writer: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    writer.on('error', reject);
    writer.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The Markdown of the pages could not be written.')),
    );
  });
}
