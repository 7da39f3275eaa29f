import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LOCALES, localisedId } from '../i18n/locales.ts';
import { PAGE_TEXTS, type PageText } from '../search/page-text.ts';
import { type KeptTwins, openKeptTwins } from './kept-twins.ts';
import { readPage } from './read-page.ts';
import { readTwinSite } from './read-twin-site.ts';
import { twinAddress } from './twin-address.ts';
import { type TwinSite, writeTwin } from './write-twin.ts';

/** What the build tells the process when the site stands: where, and the ids of all its pages. */
export interface SiteIsBuilt {
  folder: string;
  ids: string[];
}

/** The Markdown of every page from the content, by id; made while the site is rendered. */
function writeContentTwins(pages: readonly PageText[], kept: KeptTwins, site: TwinSite): Map<string, string> {
  return new Map(
    pages.map((page) => {
      const id = localisedId(page.id, page.locale);
      return [id, kept.get(`${site.home} ${id} ${page.digest}`, () => writeTwin({ ...page, id }, site))];
    }),
  );
}

/** Writes what is made, and the Markdown of the other pages from their HTML, beside the pages. */
async function writeAll(
  { folder, ids }: SiteIsBuilt,
  made: ReadonlyMap<string, string>,
  site: TwinSite,
): Promise<void> {
  for (const id of ids) {
    const file = path.join(folder, twinAddress(id, ''));
    const text =
      made.get(id) ?? writeTwin(readPage(id, await readFile(path.join(folder, id, 'index.html'), 'utf8')), site);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

const [project = '', cache = '', home = ''] = process.argv.slice(2);
const isBuilt = new Promise<SiteIsBuilt>((resolve) => {
  process.once('message', (message: SiteIsBuilt) => resolve(message));
});
const kept = await openKeptTwins(project, cache);
const site = await readTwinSite(project, home, kept);
const pages: PageText[] = JSON.parse(await readFile(path.join(cache, PAGE_TEXTS), 'utf8'));
const made = writeContentTwins(pages, kept, site);
// Each simulator's own page is written last; its case can be ready by then.
for (const id of site.simulators) for (const locale of LOCALES) site.caseOf(id, {}, 1, locale);
await writeAll(await isBuilt, made, site);
await kept.keep();
process.disconnect();
