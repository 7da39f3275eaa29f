import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { address, type Locale, localisedId } from '../i18n/locales.ts';

/** The paper of both themes (`src/styles/tokens.css`), for the browser's own frame around the page. */
export const THEME_COLOURS = { light: '#fbfaf7', dark: '#0d1014' };

/** What a page's head says about the site as an app: its manifest, its icon on a phone and its colours. */
export function appHead(locale: Locale, base: string): StarlightRouteData['head'] {
  const root = address('', base);
  return [
    { tag: 'link', attrs: { rel: 'manifest', href: `${address(localisedId('', locale), base)}app.webmanifest` } },
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `${root}icons/apple-180.png` } },
    ...(['light', 'dark'] as const).map((theme) => ({
      tag: 'meta' as const,
      attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${theme})`, content: THEME_COLOURS[theme] },
    })),
  ];
}
