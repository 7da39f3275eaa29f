import { cachePrefix, digestOf, EVERYTHING_MARK, type OfflineList, type SiteFile } from './site-files.ts';

/** How far keeping the whole site has come. */
export interface Progress {
  files: number;
  allFiles: number;
  bytes: number;
  allBytes: number;
}

/** Why it ended: all is kept; the reader stopped it; there is no room; the network went, or a file was not answered. */
export type Ending = 'done' | 'stopped' | 'full' | 'broken';

const AT_ONCE = 6;

/** All that the site offers to keep, as it is now. */
export async function listEverything(base: string): Promise<OfflineList> {
  const response = await fetch(`${base}offline.json`, { cache: 'no-cache' });
  return (await response.json()) as OfflineList;
}

/**
 * Keeps every file of the site. What is kept already, whole and of this build, is not fetched again, so that
 * it goes on where it was stopped.
 */
export async function keepEverything(
  base: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Ending> {
  try {
    const { build, files } = await listEverything(base);
    const cache = await caches.open(cachePrefix(base) + build);
    const progress = { files: 0, allFiles: files.length, bytes: 0, allBytes: sumOf(files) };
    const waiting = [...files];
    const take = async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        await keepFile(file, base, cache, signal);
        progress.files += 1;
        progress.bytes += file[2];
        onProgress({ ...progress });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, take));
    await cache.put(`${base}${EVERYTHING_MARK}`, new Response(''));
    return 'done';
  } catch (error) {
    if (signal.aborted) return 'stopped';
    return (error as Error).name === 'QuotaExceededError' ? 'full' : 'broken';
  }
}

/** Drops all that is kept of the site, and the worker that keeps it. Pages that are visited from now on are kept again. */
export async function dropEverything(base: string): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    if (new URL(registration.scope).pathname !== base) continue;
    registration.active?.postMessage({ type: 'drop' });
    await registration.unregister();
  }
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** The bytes of files together. */
export function sumOf(files: readonly SiteFile[]): number {
  return files.reduce((sum, [, , bytes]) => sum + bytes, 0);
}

async function keepFile([path, digest]: SiteFile, base: string, cache: Cache, signal: AbortSignal): Promise<void> {
  const address = new URL(base + path, location.origin).href;
  const kept = await cache.match(address);
  if (kept && (await digestOf(await kept.arrayBuffer())) === digest) return;
  signal.throwIfAborted();
  const response = await fetch(address, { cache: 'no-cache', signal });
  if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
  await cache.put(address, response);
}
