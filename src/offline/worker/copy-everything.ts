import { digestOf, EVERYTHING_MARK, type OfflineList, type SiteFile } from '../site-files.ts';
import { eachOf } from './each-of.ts';
import { addressOf, CACHE, site } from './scope.ts';

/**
 * The whole site of this build, for readers who asked for it: what has not changed is copied from earlier builds, the rest fetched. Throws
 * when the network goes or the site changes again on the way.
 */
export async function copyEverything(older: readonly Cache[]): Promise<void> {
  const cache = await caches.open(CACHE);
  await eachOf(await listFiles(), (file) => copyFile(file, older, cache));
  await listFiles();
  await cache.put(addressOf(EVERYTHING_MARK), new Response(''));
}

async function listFiles(): Promise<SiteFile[]> {
  const response = await fetch(addressOf('offline.json'), { cache: 'no-cache' });
  const { build, files } = (await response.json()) as OfflineList;
  if (build !== site.build) throw new Error('The site has changed again.');
  return files;
}

async function copyFile([path, digest]: SiteFile, older: readonly Cache[], cache: Cache): Promise<void> {
  const address = addressOf(path);
  for (const each of [cache, ...older]) {
    const kept = await each.match(address);
    if (!kept || (await digestOf(await kept.clone().arrayBuffer())) !== digest) continue;
    if (each !== cache) await cache.put(address, kept);
    return;
  }
  const response = await fetch(address, { cache: 'no-cache' });
  if (response.ok) await cache.put(address, response);
}
