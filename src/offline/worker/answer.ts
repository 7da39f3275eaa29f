import { soundAsset } from './keep-page.ts';
import { findKept, isWhole, keep } from './kept.ts';
import { type Asked, addressOf, site } from './scope.ts';

/** A network that has not answered by now is treated like none, where the page is kept. */
const PATIENCE_MS = 4000;

/** Answers a request: pages from the network first, scripts and styles (named by their content) from what is kept, the rest from the network. */
export function answer(event: Asked): void {
  const { request } = event;
  const url = new URL(request.url);
  const isOurs = url.origin === globalThis.location.origin && url.pathname.startsWith(site.base);
  if (request.method !== 'GET' || !isOurs || request.headers.has('range')) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event, url));
  else if (url.pathname.startsWith(`${site.base}_astro/`)) event.respondWith(answerAsset(event, url));
  else event.respondWith(fetch(request).catch(async () => (await findKept(plain(url))) ?? Response.error()));
}

async function answerPage(event: Asked, url: URL): Promise<Response> {
  const live = fetch(event.request).then((response) => {
    if (isWhole(response, '/')) event.waitUntil(keep(plain(url), response.clone()));
    return response;
  });
  const inTime = await Promise.race([live.catch(() => undefined), wait(PATIENCE_MS)]);
  if (inTime && inTime.status < 500) return inTime;
  const kept = (await findKept(plain(url))) ?? (await findKept(`${plain(url)}/`));
  return kept ?? inTime ?? live.catch(() => offlinePage(url));
}

/** Said in place of a page that is not kept. */
async function offlinePage({ pathname }: URL): Promise<Response> {
  const isEnglish = pathname.startsWith(`${site.base}en/`);
  return (await findKept(addressOf(isEnglish ? 'en/offline/' : 'offline/'))) ?? Response.error();
}

async function answerAsset(event: Asked, url: URL): Promise<Response> {
  const kept = await soundAsset(url.pathname.slice(`${site.base}_astro/`.length)).catch(() => undefined);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (isWhole(response, url.pathname)) event.waitUntil(keep(plain(url), response.clone()));
  return response;
}

function plain({ origin, pathname }: URL): string {
  return origin + pathname.replace(/\/index\.html$/, '/');
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
