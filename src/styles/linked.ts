import instrument from '../simulator-host/host.css?url&no-inline';
import print from './print.css?url&no-inline';
import transitions from './transitions.css?url&no-inline';

/** A stylesheet that a page names itself, beside the one that all pages have. */
interface LinkedStyle {
  href: string;
  media?: string;
}

/** What paper needs, for which nothing on screen waits; and the instrument's, where there is one. */
export function linkedStyles(hasIslands: boolean): LinkedStyle[] {
  return [...(hasIslands ? [{ href: instrument }] : []), { href: print, media: 'print' }];
}

/**
 * Stands before the first script of the head, which waits for it. A browser that begins the body without this rule gives the transition
 * from the page before up, and the one stylesheet of all pages is often later.
 */
export const TRANSITIONS = { tag: 'link', attrs: { rel: 'stylesheet', href: transitions } } as const;
