import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteIsBuilt, WriteBeside } from '../beside/beside.ts';
import { LOCALES, localisedId } from '../i18n/locales.ts';
import { changedTimes } from '../listings/changed-times.ts';
import type { ListedPage } from '../listings/listed-page.ts';
import { PAGE_TIMES } from '../listings/page-times.ts';
import { writeLists } from '../listings/write-lists.ts';
import type { PageText } from '../search/page-text.ts';
import { type KeptTwins, openKeptTwins } from './kept-twins.ts';
import { readPage } from './read-page.ts';
import { twinAddress } from './twin-address.ts';
import { createTwinSite } from './twin-site.ts';
import { type TwinSite, writeTwin } from './write-twin.ts';

/**
 * Writes each page as Markdown beside it, and the lists of all pages for programs. The pages of the content are ready when the site
 * stands; the others follow from their HTML.
 */
export const writeTwins: WriteBeside = async ({ library, simulators, pages, cache, home }) => {
  const kept = await openKeptTwins(library.project, cache);
  const site = createTwinSite({ labels: library.labels, simulators, home, kept });
  const times = await changedTimes(library.root, pages);
  writeFileSync(path.join(cache, PAGE_TIMES), JSON.stringify(Object.fromEntries(times)));
  const content = listContent(pages, kept, site);
  // Each simulator's own page is written last; its case can be ready by then.
  for (const { id } of simulators) for (const locale of LOCALES) site.caseOf(id, {}, 1, locale);
  await kept.keep();
  return async (built) => {
    const listed = layTwins(built, content, site);
    await writeLists({ folder: built.folder, home, labels: site.labels, times }, listed);
  };
};

function listContent(pages: readonly PageText[], kept: KeptTwins, site: TwinSite): Map<string, ListedPage> {
  return new Map(
    pages.map(({ html, digest, ...page }) => {
      const id = localisedId(page.id, page.locale);
      const markdown = kept.get(`${site.home} ${id} ${digest}`, () => writeTwin({ ...page, id, html }, site));
      return [id, { ...page, id, markdown }];
    }),
  );
}

function layTwins(
  { folder, ids }: SiteIsBuilt,
  content: ReadonlyMap<string, ListedPage>,
  site: TwinSite,
): ListedPage[] {
  return ids.map((id) => {
    const page = content.get(id) ?? readListed(id, folder, site);
    writeFileSync(path.join(folder, twinAddress(id, '')), page.markdown);
    return page;
  });
}

function readListed(id: string, folder: string, site: TwinSite): ListedPage {
  const page = readPage(id, readFileSync(path.join(folder, id, 'index.html'), 'utf8'));
  return { id, title: page.title, summary: page.summary, markdown: writeTwin(page, site) };
}
