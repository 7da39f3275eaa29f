import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { build } from 'vite';
import { fileOwners } from './file-owners.ts';
import type { OfflineList, SiteFile, WorkerSite } from './site-files.ts';

/** What a reader can open or a page can ask for. Feeds, pictures for other sites and twins for machines are not. */
const KEPT = [
  '**/*.html',
  '_astro/**',
  'search/**',
  'templates/**',
  'verification/**',
  '*.{svg,webmanifest}',
  'en/*.webmanifest',
  'icons/**',
];
const NOT_KEPT = ['404.html', '**/embed/**'];

/** Writes `offline.json` and `sw.js` into a built site that stands at `base`. Without `isOffered` the worker only ends the one that readers have. */
export async function writeOffline(folder: string, base: string, isOffered = true): Promise<void> {
  if (!isOffered) return writeFile(path.join(folder, 'sw.js'), await bundle('end-worker.ts'));
  const files = await listFiles(folder);
  const list: OfflineList = { build: digest(JSON.stringify(files)).replaceAll('/', '-'), files };
  await writeFile(path.join(folder, 'offline.json'), JSON.stringify(list));
  const site: WorkerSite = {
    build: list.build,
    base,
    assets: await listAssets(folder, files),
    owners: await fileOwners(),
  };
  const code = await bundle('service-worker.ts');
  await writeFile(path.join(folder, 'sw.js'), `self.site=${JSON.stringify(site)};\n${code}`);
}

async function listFiles(folder: string): Promise<SiteFile[]> {
  const names = (await glob(KEPT, { cwd: folder, ignore: NOT_KEPT })).sort();
  return Promise.all(
    names.map(async (name): Promise<SiteFile> => {
      const bytes = await readFile(path.join(folder, name));
      return [name.replace(/(^|\/)index\.html$/, '$1'), digest(bytes), bytes.length];
    }),
  );
}

/** Which scripts and styles each of them can load is read from the names that stand in it. */
async function listAssets(folder: string, files: readonly SiteFile[]): Promise<WorkerSite['assets']> {
  const assets = files.flatMap(([file, hash]) => (file.startsWith('_astro/') ? [{ name: file.slice(7), hash }] : []));
  const places = new Map(assets.map(({ name }, place) => [name, place]));
  return Promise.all(
    assets.map(async ({ name, hash }): Promise<WorkerSite['assets'][number]> => {
      if (!/\.(js|css)$/.test(name)) return [name, hash, []];
      const code = await readFile(path.join(folder, '_astro', name), 'utf8');
      const used = (code.match(/[\w.-]+\.\w+/g) ?? []).flatMap((found) => places.get(found) ?? []);
      return [name, hash, [...new Set(used)].filter((place) => place !== places.get(name))];
    }),
  );
}

/** One script of an entry and all that it imports: browsers do not all take service workers in modules. */
async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(`worker/${entry}`, import.meta.url)), formats: ['iife'], name: 'offline' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The service worker was not bundled.');
  return output.output[0].code;
}

function digest(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest().subarray(0, 6).toString('base64');
}
