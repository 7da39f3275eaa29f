import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteIsBuilt } from './twin-process.ts';

/**
 * Files that follow from the compiled pages, written by a process of their own while Astro bundles and renders. It is started with the
 * project's folder, the cache folder and the site's complete address, and told in a {@link SiteIsBuilt} when the pages stand.
 */
export function writeBeside(name: string, script: string): AstroIntegration {
  let settings: string[] = [];
  let writer: ChildProcess | undefined;
  let ended: Promise<void> = Promise.resolve();
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        const home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
        settings = [fileURLToPath(config.root), fileURLToPath(config.cacheDir), home];
      },
      'astro:build:start': () => {
        writer = fork(script, settings);
        ended = endOf(name, writer);
        // Told when the build asks for the files, not while it is busy with something else.
        ended.catch(() => {});
      },
      'astro:build:done': async ({ dir, pages }) => {
        const ids = pages.map(({ pathname }) => pathname.replace(/\/$/, '')).filter(hasTwin);
        writer?.send({ folder: fileURLToPath(dir), ids } satisfies SiteIsBuilt);
        await ended;
      },
    },
  };
}

/** The page for addresses that do not exist and the simulators for other sites' frames are no pages to read. */
export function hasTwin(id: string): boolean {
  return id !== '404' && !/^(en\/)?embed\//.test(id);
}

function endOf(name: string, writer: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    writer.on('error', reject);
    writer.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${name} did not come to its end.`))));
  });
}
