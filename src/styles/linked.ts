import instrument from '../simulator-host/host.css?url&no-inline';
import print from './print.css?url&no-inline';

/** A stylesheet that a page names itself, beside the one that all pages have. */
interface LinkedStyle {
  href: string;
  media?: string;
}

/** What paper needs, for which nothing on screen waits; and the instrument's, where there is one. */
export function linkedStyles(hasIslands: boolean): LinkedStyle[] {
  return [...(hasIslands ? [{ href: instrument }] : []), { href: print, media: 'print' }];
}
