import { cachePrefix } from '../site-files.ts';
import { CACHE, site } from './scope.ts';

/** The names of the caches of earlier builds, the latest first. */
export async function olderCaches(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(cachePrefix(site.base)) && name !== CACHE).reverse();
}

/** What is kept of an address, of this build or else of an earlier one. Storage that cannot be read keeps nothing. */
export async function findKept(address: string): Promise<Response | undefined> {
  try {
    for (const name of [CACHE, ...(await olderCaches())]) {
      // Opening a cache would make it where there is none.
      const found = await caches.match(address, { cacheName: name });
      if (found) return found;
    }
  } catch {
    // Nothing is kept, then.
  }
  return undefined;
}

let isEnded = false;

/** From now on nothing is kept: the reader has everything removed, and this worker answers until its pages are closed. */
export function endKeeping(): void {
  isEnded = true;
}

/** Keeps an answer. Where there is no room the page works all the same, so nothing is said here. */
export async function keep(address: string, response: Response): Promise<void> {
  try {
    if (!isEnded) await (await caches.open(CACHE)).put(address, response);
  } catch {
    // The page that asks for the whole site hears of it: src/offline/keep-everything.ts.
  }
}

/** Whether an answer is the file itself: not an error, a redirection, or the page of a network that asks for a password first. */
export function isWhole(response: Response, name: string): boolean {
  const type = response.headers.get('content-type') ?? '';
  const isPage = name.endsWith('/');
  return response.ok && response.type === 'basic' && !response.redirected && /text\/html/.test(type) === isPage;
}
