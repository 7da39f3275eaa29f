import type { APIRoute } from 'astro';
import { INTERFACE } from '../../i18n/interface.ts';
import { localePaths } from '../../i18n/locale-paths.ts';
import { address, LANGUAGE_TAGS, type Locale, localisedId } from '../../i18n/locales.ts';
import { THEME_COLOURS } from '../../offline/app-head.ts';

export const getStaticPaths = localePaths;

const PLACES = ['playbooks', 'simulators', 'assess'] as const;

/** What a browser needs to install the site as an app, in one language. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const { site, home } = INTERFACE[locale];
  const base = import.meta.env.BASE_URL;
  const to = (id: string) => address(localisedId(id, locale), base);
  const icon = (name: string, size: number, purpose: string) => {
    return { src: `${address('icons', base)}${name}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose };
  };
  const manifest = {
    id: to(''),
    name: site.title,
    short_name: site.title,
    description: home.summary,
    lang: LANGUAGE_TAGS[locale],
    start_url: to(''),
    scope: address('', base),
    display: 'minimal-ui',
    background_color: THEME_COLOURS.light,
    theme_color: THEME_COLOURS.light,
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('maskable-512', 512, 'maskable')],
    shortcuts: PLACES.map((place) => ({ name: site[place], url: to(place) })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
