import { olderCaches } from './kept.ts';
import { addressOf, CACHE, worker } from './scope.ts';

/** Holds the ids of the pages that were open when this build took over. */
const OPEN_MARK = '__open-before';

/** Notes the pages that are open as this build takes over: they may still ask for parts of the build they came from. */
export async function noteOpenPages(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(addressOf(OPEN_MARK), new Response(JSON.stringify(await openIds())));
}

/** Drops what earlier builds kept once none of the pages noted is open any more. */
export async function retireOlder(): Promise<void> {
  const older = await olderCaches();
  if (older.length === 0) return;
  const note = await (await caches.open(CACHE)).match(addressOf(OPEN_MARK));
  if (!note) return;
  const noted: string[] = await note.json();
  const open = await openIds();
  if (noted.some((id) => open.includes(id))) return;
  await Promise.all(older.map((name) => caches.delete(name)));
}

async function openIds(): Promise<string[]> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.map(({ id }) => id);
}
