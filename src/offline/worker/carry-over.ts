import { EVERYTHING_MARK } from '../site-files.ts';
import { copyEverything } from './copy-everything.ts';
import { eachOf } from './each-of.ts';
import { fetchPage, keepAssets } from './keep-page.ts';
import { olderCaches } from './kept.ts';
import { addressOf } from './scope.ts';

/** Kept from the first visit on: what is said in place of a page that is not kept. */
const ALWAYS = ['offline/', 'en/offline/'];

/**
 * Fills the cache of this build before the build is used: every page that earlier builds kept, as it is now, with all that it needs.
 * Throws when the network goes on the way: the earlier build stays in use, and the browser tries again later.
 */
export async function carryOver(): Promise<void> {
  const older = await Promise.all((await olderCaches()).map((name) => caches.open(name)));
  const marks = await Promise.all(older.map((cache) => cache.match(addressOf(EVERYTHING_MARK))));
  if (marks.some(Boolean)) return copyEverything(older);
  const kept = (await Promise.all(older.map((cache) => cache.keys()))).flat().map(({ url }) => url);
  const pages = new Set([...kept.filter((url) => url.endsWith('/')), ...ALWAYS.map(addressOf)]);
  await eachOf([...pages], async (page) => {
    const html = await fetchPage(page);
    if (html !== undefined) await keepAssets(html);
    else await fetch(page, { method: 'HEAD' });
  });
}
