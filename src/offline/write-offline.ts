import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { bundleScript } from './bundle-script.ts';
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

/** The code of the service worker, or, without `isOffered`, of one that only ends the one that readers have. It asks nothing of the site. */
export function bundleWorker(isOffered: boolean): Promise<string> {
  const entry = new URL(`worker/${isOffered ? 'service-worker' : 'end-worker'}.ts`, import.meta.url);
  return bundleScript(fileURLToPath(entry), 'offline');
}

/** Writes `offline.json` and `sw.js` into a built site that stands at `base`. */
export async function writeOffline(
  folder: string,
  base: string,
  isOffered = true,
  code = bundleWorker(isOffered),
): Promise<void> {
  if (!isOffered) return writeFile(path.join(folder, 'sw.js'), await code);
  const files = await listFiles(folder);
  const list: OfflineList = { build: digest(JSON.stringify(files)).replaceAll('/', '-'), files };
  await writeFile(path.join(folder, 'offline.json'), JSON.stringify(list));
  const site: WorkerSite = {
    build: list.build,
    base,
    assets: await listAssets(folder, files),
    owners: await fileOwners(),
  };
  await writeFile(path.join(folder, 'sw.js'), `self.site=${JSON.stringify(site)};\n${await code}`);
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

function digest(bytes: string | Buffer): string {
  return hash('sha256', bytes, 'buffer').subarray(0, 6).toString('base64');
}
