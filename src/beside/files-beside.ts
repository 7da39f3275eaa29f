import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { twinServer } from '../twins/twin-server.ts';
import type { SiteIsBuilt } from './beside.ts';

const PROCESS = fileURLToPath(new URL('beside-process.ts', import.meta.url));

/**
 * The search index, the pages' Markdown and the lists of it, and the pictures for those who share an address: all of them follow from
 * the compiled pages, so a process of its own writes them while Astro bundles and renders. When the first integration is done, the index
 * is in the built site; the second one stands after whatever does not ask for more, and waits for the rest.
 */
export function filesBeside(): [start: AstroIntegration, end: AstroIntegration] {
  let isBuild = false;
  let writer: ChildProcess | undefined;
  let ended: Promise<void> = Promise.resolve();
  const start: AstroIntegration = {
    name: 'groundwork-beside',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': ({ config }) => {
        if (!isBuild) return;
        const home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
        writer = fork(PROCESS, [fileURLToPath(config.root), fileURLToPath(config.cacheDir), home]);
        ended = endOf(writer);
        // Told when the build asks for the files, not while it is busy with something else.
        ended.catch(() => {});
      },
      // The pages are compiled.
      'astro:build:start': () => void writer?.send('compiled'),
      'astro:build:done': async ({ dir, pages }) => {
        if (!writer) return;
        const ids = pages.map(({ pathname }) => pathname.replace(/\/$/, '')).filter(isRead);
        const indexed = once(writer, 'message');
        writer.send({ folder: fileURLToPath(dir), ids } satisfies SiteIsBuilt);
        await Promise.race([indexed, ended]);
      },
      'astro:server:setup': ({ server }) => twinServer(server),
    },
  };
  return [start, { name: 'groundwork-beside-end', hooks: { 'astro:build:done': () => ended } }];
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
