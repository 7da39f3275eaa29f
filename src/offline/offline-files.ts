import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleWorker, writeOffline } from './write-offline.ts';

/** Whether readers are offered to keep pages; `OFFLINE=off npm run build` ends it, also for those who have kept some. */
export const IS_OFFERED = process.env.OFFLINE !== 'off';

/** Writes the service worker and the list of what it can keep, once every other file of the site is there: this integration comes last. */
export function offlineFiles(): AstroIntegration {
  let base = '/';
  let worker: Promise<string> | undefined;
  return {
    name: 'groundwork-offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const define = { 'import.meta.env.OFFLINE': JSON.stringify(command === 'build' && IS_OFFERED) };
        updateConfig({ vite: { define } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:start': () => {
        worker = bundleWorker(IS_OFFERED);
      },
      'astro:build:done': ({ dir }) => writeOffline(fileURLToPath(dir), base, IS_OFFERED, worker),
    },
  };
}
