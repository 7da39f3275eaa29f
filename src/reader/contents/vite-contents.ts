import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Puts our own script for the contents of a page where Starlight imports its own. */
export function ownContents(): Plugin {
  return {
    name: 'groundwork-contents',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\/TableOfContents\/starlight-toc$/ },
      handler: () => fileURLToPath(new URL('./starlight-toc.ts', import.meta.url)),
    },
  };
}
