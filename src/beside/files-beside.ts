import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { twinServer } from '../twins/twin-server.ts';
import type { SiteIsBuilt } from './beside.ts';

const PROCESS = fileURLToPath(new URL('beside-process.ts', import.meta.url));

/**
 * The search index, the pages' Markdown and the lists of it, and the pictures for those who share an address: all of them follow from
 * the compiled pages, so a process of its own writes them while Astro bundles and renders.
 */
export function filesBeside(): AstroIntegration {
  let settings: string[] = [];
  let writer: ChildProcess | undefined;
  let ended: Promise<void> = Promise.resolve();
  return {
    name: 'groundwork-beside',
    hooks: {
      'astro:config:done': ({ config }) => {
        const home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
        settings = [fileURLToPath(config.root), fileURLToPath(config.cacheDir), home];
      },
      'astro:build:start': () => {
        writer = fork(PROCESS, settings);
        ended = endOf(writer);
        // Told when the build asks for the files, not while it is busy with something else.
        ended.catch(() => {});
      },
      'astro:build:done': async ({ dir, pages }) => {
        const ids = pages.map(({ pathname }) => pathname.replace(/\/$/, '')).filter(isRead);
        writer?.send({ folder: fileURLToPath(dir), ids } satisfies SiteIsBuilt);
        await ended;
      },
      'astro:server:setup': ({ server }) => twinServer(server),
    },
  };
}

/** The page for addresses that do not exist and the simulators for other sites' frames are no pages to read. */
function isRead(id: string): boolean {
  return id !== '404' && !/^(en\/)?embed\//.test(id);
}

function endOf(writer: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    writer.on('error', reject);
    writer.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The search index, the Markdown and the cards could not be written.')),
    );
  });
}
