import { cachePrefix, EVERYTHING_MARK } from './site-files.ts';

/** A page that can be opened without a network. */
export interface KeptPage {
  path: string;
  title: string;
}

/** What is kept of the site on this device. */
export interface Kept {
  pages: KeptPage[];
  /** Whether the reader asked for the whole site and has it. */
  isEverything: boolean;
}

/** Reads what is kept. Titles are read from the pages themselves, so only for a number that can be shown. */
export async function readKept(base: string, most: number): Promise<Kept> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  const kept = new Map<string, Response | undefined>();
  let isEverything = false;
  for (const name of names) {
    const cache = await caches.open(name);
    if (await cache.match(`${base}${EVERYTHING_MARK}`)) isEverything = true;
    const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith('/'));
    for (const path of paths) kept.set(path, kept.size < most ? await cache.match(path) : undefined);
  }
  const pages = await Promise.all([...kept].map(async ([path, page]) => ({ path, title: await titleOf(page, path) })));
  return { pages: pages.sort((a, b) => a.path.localeCompare(b.path)), isEverything };
}

async function titleOf(page: Response | undefined, path: string): Promise<string> {
  const html = (await page?.text()) ?? '';
  const [, title = path] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const text = document.createElement('textarea');
  text.innerHTML = title;
  return text.value.replace(/ \| [^|]*$/, '');
}
