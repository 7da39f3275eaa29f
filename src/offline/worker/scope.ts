import { cachePrefix, type WorkerSite } from '../site-files.ts';

/** The parts of a service worker's global scope that are used here; the types of pages and of workers cannot be loaded together. */
export interface WorkerScope {
  site: WorkerSite;
  clients: {
    matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<OpenPage[]>;
    claim: () => Promise<void>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: <K extends keyof WorkerEvents>(name: K, listen: (event: WorkerEvents[K]) => void) => void;
}

/** A page of the site that is open. */
export interface OpenPage {
  id: string;
  url: string;
  postMessage: (message: unknown) => void;
}

/** Work that the browser waits for. */
export interface Extendable {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A request of a page. */
export interface Asked extends Extendable {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

interface WorkerEvents {
  install: Extendable;
  activate: Extendable;
  fetch: Asked;
  message: Extendable & { data: unknown; source: OpenPage | null };
}

/** The worker itself. */
export const worker = globalThis as unknown as WorkerScope;

/** The build that this worker was written with. */
export const { site } = worker;

/** The cache of this build. */
export const CACHE = cachePrefix(site.base) + site.build;

/** The whole address of a path under the base. */
export function addressOf(path: string): string {
  return new URL(site.base + path, globalThis.location.origin).href;
}
