import { spawn } from 'node:child_process';
import { cp, rename } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findPlaces } from '../compile/read-library.ts';

/**
 * Writes the search index into `search/` of the built site. The index needs the compiled pages and nothing of the finished ones, so a
 * process of its own writes it while Astro bundles and renders.
 */
export function searchIndex(): AstroIntegration {
  let cache = '';
  let root = '';
  let writing: Promise<void> = Promise.resolve();
  return {
    name: 'groundwork-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        writing = runWriter(root, cache);
        // Told when the build asks for the index, not while it is busy with something else.
        writing.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        await writing;
        const [from, to] = [path.join(cache, 'search'), path.join(fileURLToPath(dir), 'search')];
        // The cache may lie on another disk.
        await rename(from, to).catch(() => cp(from, to, { recursive: true }));
      },
    },
  };
}

function runWriter(root: string, cache: string): Promise<void> {
  const { project, content } = findPlaces(root);
  const writer = fileURLToPath(new URL('write-index.ts', import.meta.url));
  const child = spawn(process.execPath, [writer, project, content, cache], { stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('The search index could not be written.'))));
  });
}
