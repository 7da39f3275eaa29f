/** A file of the built site: its path under the base (`en/glossary/`, `_astro/page.Ab12Cd34.css`), the digest of its bytes, and their number. */
export type SiteFile = [path: string, digest: string, bytes: number];

/** `offline.json`: all that can be kept for offline use, and which build it belongs to. */
export interface OfflineList {
  build: string;
  files: SiteFile[];
}

/** What the service worker is told about the build that it was written with. */
export interface WorkerSite {
  build: string;
  /** `/` or `/groundwork/`. */
  base: string;
  /** Scripts and styles by name: their digest, and which others (by their place in this list) they can load. */
  assets: [name: string, digest: string, uses: number[]][];
  /** Chunks that only some pages need, by the part of their name before the hash, with what such a page's HTML contains. */
  owners: Record<string, string>;
}

/** Names of the caches of a site: one for each build. */
export function cachePrefix(base: string): string {
  return `groundwork ${base} `;
}

/** Stands in a cache where the reader asked for the whole site, and is kept up to date with it. */
export const EVERYTHING_MARK = '__everything';

/** The first 48 bits of the SHA-256 of a body, enough to tell a damaged or changed file from a whole one. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 6);
  return btoa(String.fromCharCode(...hash));
}
