import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findPlaces } from '../compile/read-library.ts';
import { LOCALES, localisedId } from '../i18n/locales.ts';
import { changedTimes } from '../listings/changed-times.ts';
import type { ListedPage } from '../listings/listed-page.ts';
import { writeLists } from '../listings/write-lists.ts';
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

/** A page of the content with its Markdown; made while the site is rendered. */
function listContent(pages: readonly PageText[], kept: KeptTwins, site: TwinSite): Map<string, ListedPage> {
  return new Map(
    pages.map(({ html, digest, ...page }) => {
      const id = localisedId(page.id, page.locale);
      const markdown = kept.get(`${site.home} ${id} ${digest}`, () => writeTwin({ ...page, id, html }, site));
      return [id, { ...page, id, markdown }];
    }),
  );
}

/** Writes the Markdown of every page beside it; that of pages which are not content follows from their HTML. */
async function writeTwins(
  { folder, ids }: SiteIsBuilt,
  content: ReadonlyMap<string, ListedPage>,
  site: TwinSite,
): Promise<ListedPage[]> {
  const listed: ListedPage[] = [];
  for (const id of ids) {
    const page = content.get(id) ?? (await readListed(id, folder, site));
    const file = path.join(folder, twinAddress(id, ''));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, page.markdown);
    listed.push(page);
  }
  return listed;
}

async function readListed(id: string, folder: string, site: TwinSite): Promise<ListedPage> {
  const page = readPage(id, await readFile(path.join(folder, id, 'index.html'), 'utf8'));
  return { id, title: page.title, summary: page.summary, markdown: writeTwin(page, site) };
}

const [project = '', cache = '', home = ''] = process.argv.slice(2);
const isBuilt = new Promise<SiteIsBuilt>((resolve) => {
  process.once('message', (message: SiteIsBuilt) => resolve(message));
  // A build that has failed asks for nothing more.
  process.once('disconnect', () => process.exit());
});
const kept = await openKeptTwins(project, cache);
const site = await readTwinSite(project, home, kept);
const pages: PageText[] = JSON.parse(await readFile(path.join(cache, PAGE_TEXTS), 'utf8'));
const times = changedTimes(findPlaces(project).content, pages);
const content = listContent(pages, kept, site);
// Each simulator's own page is written last; its case can be ready by then.
for (const id of site.simulators) for (const locale of LOCALES) site.caseOf(id, {}, 1, locale);
const built = await isBuilt;
const listed = await writeTwins(built, content, site);
await writeLists({ folder: built.folder, cache, home, labels: site.labels, times: await times }, listed);
await kept.keep();
process.disconnect();
