import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadSimulator, simulatorIds } from '../cli/load-simulators.ts';
import { readLibrary } from '../compile/read-library.ts';
import { LOCALES } from '../i18n/locales.ts';
import { writeBundle } from './bundle.ts';
import type { SearchDirectory } from './directory.ts';
import { listEntries } from './list-entries.ts';
import { PAGE_TEXTS, type PageText } from './page-text.ts';
import { simplifiedOf } from './simplified-of.ts';

/**
 * Writes `search/` into the cache folder: an index of the texts for each language and the directory of names.
 * Run by itself: `node write-index.ts <project> <content> <cache>`.
 */
async function writeIndex(project: string, content: string, cache: string): Promise<void> {
  const pages: PageText[] = JSON.parse(await readFile(path.join(cache, PAGE_TEXTS), 'utf8'));
  const { library } = await readLibrary({ project, content });
  const simulators = await Promise.all((await simulatorIds()).map(loadSimulator));
  const listed = await listEntries(library, pages, simulators);
  const folder = path.join(cache, 'search');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const locale of LOCALES) {
    const fragments = await writeBundle(path.join(folder, locale), locale, listed);
    for (const { entry } of listed) {
      const fragment = fragments.get(entry.id);
      if (fragment !== undefined) entry.fragments[locale] = fragment;
    }
  }
  const entries = listed.map(({ entry }) => entry);
  const directory: SearchDirectory = { entries, simplified: simplifiedOf(JSON.stringify([entries, pages])) };
  await writeFile(path.join(folder, 'directory.json'), JSON.stringify(directory));
}

const [project = '', content = '', cache = ''] = process.argv.slice(2);
await writeIndex(project, content, cache);
