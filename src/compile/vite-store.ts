import path from 'node:path';
import type { Plugin } from 'vite';

/** What Astro calls the module with the content store in it. */
const STORE = /^\0astro:data-layer-content$/;

/**
 * Lets the pages read the content store from its file when they are rendered. Astro would put the whole of it, a dozen megabytes for a
 * thousand pages, into the bundle that renders them.
 */
export function storeAtHand(cacheDir: string): Plugin {
  const file = path.resolve(cacheDir, 'data-store.json');
  const code = `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
  return {
    name: 'groundwork-store-at-hand',
    apply: 'build',
    enforce: 'pre',
    load: { order: 'pre', filter: { id: STORE }, handler: () => ({ code, moduleSideEffects: false }) },
  };
}
