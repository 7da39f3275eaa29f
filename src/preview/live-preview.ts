import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findPlaces, type Places } from '../compile/places.ts';
import { followFiles } from './follow-files.ts';
import { liveModule } from './live-module.ts';

/**
 * What `npm run dev` adds: a change anywhere in the content, the simulators or the code is compiled at once and shown in the open page, and
 * what is wrong is listed there until it is mended.
 */
export function livePreview(): AstroIntegration {
  let places: Places = { project: '', content: '' };
  let base = '/';
  return {
    name: 'groundwork-live-preview',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', "import '/src/preview/problem-panel.ts';");
        updateConfig({ vite: { plugins: [liveModule()] } });
      },
      'astro:config:done': ({ config }) => {
        places = findPlaces(fileURLToPath(config.root));
        base = path.posix.join(config.base, '/');
      },
      'astro:server:setup': ({ server, logger }) => followFiles(places, base, server, logger),
    },
  };
}
