import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';
import type { EvaluatedModules } from 'vite/module-runner';
import { LIVE_CONTENT_MODULE } from '../compile/live-content.ts';

/** What Astro calls the module with the content store in it. */
const STORE = '\0astro:data-layer-content';

/** The environments in which pages are rendered. */
const RENDERING = ['ssr', 'prerender'];

/** In a preview pages take the content from memory: Astro would write the whole store to disk for every change, and read it again. */
export function liveModule(): Plugin {
  return {
    name: 'groundwork-live-content',
    apply: 'serve',
    enforce: 'pre',
    load: { order: 'pre', filter: { id: /^\0astro:data-layer-content$/ }, handler: () => LIVE_CONTENT_MODULE },
  };
}

/** Forgets what modules have made of the content, so that the next page is rendered from what it now is. */
export function renderAnew({ environments }: ViteDevServer): void {
  const now = Date.now();
  for (const name of RENDERING) {
    const environment = environments[name];
    const module = environment?.moduleGraph.getModuleById(STORE);
    if (!environment || !module) continue;
    environment.moduleGraph.invalidateModule(module, undefined, now, true);
    if (isRunnableDevEnvironment(environment)) forget(environment.runner.evaluatedModules);
    environment.hot.send('astro:content-changed', {});
  }
}

function forget(evaluated: EvaluatedModules): void {
  const instance = evaluated.getModuleById(STORE);
  if (instance) evaluated.invalidateModule(instance);
}
