import { digestOf } from '../site-files.ts';
import { answer } from './answer.ts';
import { carryOver } from './carry-over.ts';
import { fetchPage, keepAssets } from './keep-page.ts';
import { endKeeping, findKept } from './kept.ts';
import { noteOpenPages, retireOlder } from './retire.ts';
import { type OpenPage, worker } from './scope.ts';

/** The service worker. See docs/decisions for how builds follow each other. */
worker.addEventListener('install', (event) => {
  event.waitUntil(
    carryOver()
      .catch(forgive)
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver().catch(() => {}));
});

worker.addEventListener('fetch', answer);

worker.addEventListener('message', (event) => {
  const { type, ...told } = (event.data ?? {}) as { type?: string } & Told;
  if (type === 'drop') endKeeping();
  if (type === 'here' && event.source) event.waitUntil(meet(event.source, told).catch(() => {}));
});

/** Without room, or without storage at all, the new build still takes over: pages come from the network. */
function forgive(error: Error): void {
  if (!/Quota|Security|InvalidState|Unknown/.test(error.name)) throw error;
}

async function takeOver(): Promise<void> {
  await noteOpenPages().catch(() => {});
  await worker.clients.claim();
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage({ type: 'who' });
}

/** What a page tells of itself: the digest of the text it came from, if it knows it, and whether it came past this worker. */
interface Told {
  mine?: string;
  isForeign?: boolean;
}

/**
 * A page says that it is open, and which text it came from if it knows. It is kept with all it needs; where the site now has another text
 * at its address, it is told.
 */
async function meet(page: OpenPage, { mine, isForeign }: Told): Promise<void> {
  const { origin, pathname } = new URL(page.url);
  const address = origin + pathname.replace(/\/index\.html$/, '/');
  const kept = mine === undefined && !isForeign ? await (await findKept(address))?.text() : undefined;
  const html = kept ?? (await fetchPage(address));
  if (html === undefined) return;
  const digest = await digestOf(new TextEncoder().encode(html).buffer);
  page.postMessage({ type: mine === undefined || mine === digest ? 'kept' : 'changed', digest });
  await keepAssets(html);
  await retireOlder();
}
