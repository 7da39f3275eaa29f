import { openSiteIndex, type SiteIndex } from './site-index.ts';
import type { GetFile } from './text-index.ts';

/** Puts a question to the index of the site. */
export type AskIndex = <T>(ask: (site: SiteIndex) => Promise<T>) => Promise<T>;

/**
 * Opens the index at the first question and keeps it. Where a part could not be had, the directory is read again: if another build stands
 * there now, its parts have other addresses, and the question is put to that build as a whole. Throws when there is no directory to begin with.
 */
export function askIndex(get: GetFile): AskIndex {
  let opened: SiteIndex | undefined;
  let isWanting = false;
  const getNoting: GetFile = (path) =>
    get<never>(path).catch((error) => {
      isWanting = true;
      throw error;
    });
  return async (ask) => {
    const site = opened ?? (await openSiteIndex(getNoting));
    opened = site;
    const answer = await ask(site);
    if (!isWanting) return answer;
    const current = await openSiteIndex(getNoting).catch(() => site);
    isWanting = false;
    if (current.build === site.build) return answer;
    opened = current;
    return ask(current);
  };
}
