import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** Lets code import `content/interface/<locale>.yml`; each top-level key is a named export, so that a bundle takes only what it uses. */
export function interfaceLabels(): Plugin {
  return {
    name: 'groundwork-interface-labels',
    enforce: 'pre',
    load: {
      filter: { id: /\/content\/interface\/\w+\.yml$/ },
      async handler(id) {
        const labels = parse(await readFile(id, 'utf8')) as Record<string, unknown>;
        return Object.entries(labels)
          .map(([name, words]) => `export const ${name} = ${JSON.stringify(words)};`)
          .join('\n');
      },
    },
  };
}
