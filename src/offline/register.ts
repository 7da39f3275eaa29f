import type { KeptMessage } from './kept-message.ts';

/** Starts the service worker that keeps visited pages, or ends it where the site was built without one (and while developing). */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const { serviceWorker: workers } = navigator;
/** The digest of the text that this page came from, as the worker told it. */
let mine: string | undefined;

if (workers) void (import.meta.env.OFFLINE ? start() : stop()).catch(() => {});

async function start(): Promise<void> {
  const isForeign = !workers.controller;
  const saysHere = (told: object) => workers.ready.then(({ active }) => active?.postMessage({ type: 'here', ...told }));
  workers.addEventListener('message', ({ data }: MessageEvent<KeptMessage>) => {
    if (data.type === 'who') void saysHere({ mine });
    if (data.type === 'kept') mine = data.digest;
    if (data.type === 'changed') void import('./notice.ts').then(({ showNotice }) => showNotice());
  });
  const registration = await workers.register(`${base}sw.js`, { scope: base });
  await saysHere({ isForeign });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void registration.update().catch(() => {});
  });
}

async function stop(): Promise<void> {
  for (const registration of await workers.getRegistrations()) {
    if (new URL(registration.scope).pathname === base) await registration.unregister();
  }
}
