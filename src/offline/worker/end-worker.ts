import { cachePrefix } from '../site-files.ts';

/** Takes the place of a service worker that readers still have, drops what it kept, and ends itself. */
interface EndingScope {
  registration: { scope: string; unregister: () => Promise<boolean> };
  skipWaiting: () => Promise<void>;
  addEventListener: (name: string, listen: (event: { waitUntil: (work: Promise<unknown>) => void }) => void) => void;
}

const ending = globalThis as unknown as EndingScope;

ending.addEventListener('install', () => void ending.skipWaiting());

ending.addEventListener('activate', (event) => {
  event.waitUntil(dropAll().finally(() => ending.registration.unregister()));
});

async function dropAll(): Promise<void> {
  const prefix = cachePrefix(new URL(ending.registration.scope).pathname);
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
}
