import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Locale } from '../i18n/locales.ts';
import { CARD_SIZE, type Card, cardFile } from './card.ts';

type HeadTags = StarlightRouteData['head'];

/** Locales as the Open Graph protocol writes them. */
const OPEN_GRAPH_LOCALES: Record<Locale, string> = { zh: 'zh_CN', en: 'en_GB' };

/** The tags that say what a page looks like elsewhere: its picture with the words for it, and both languages. `home` ends with a slash. */
export function shareTags(card: Card, home: string, head: HeadTags): HeadTags {
  const own = OPEN_GRAPH_LOCALES[card.locale];
  const other = OPEN_GRAPH_LOCALES[card.locale === 'zh' ? 'en' : 'zh'];
  const image = home + cardFile(card);
  const alt = [card.label, card.title, card.site].filter(Boolean).join(' · ');
  const description = head.find(({ attrs }) => attrs?.name === 'description')?.attrs?.content;
  const isDescribed = head.some(({ attrs }) => attrs?.property === 'og:description');
  const kept = head.filter(({ attrs }) => attrs?.property !== 'og:locale');
  const property = (name: string, content: string | number) => ({
    tag: 'meta' as const,
    attrs: { property: name, content: String(content) },
  });
  const name = (key: string, content: string) => ({ tag: 'meta' as const, attrs: { name: key, content } });
  return [
    ...kept,
    property('og:locale', own),
    property('og:locale:alternate', other),
    ...(description && !isDescribed ? [property('og:description', String(description))] : []),
    property('og:image', image),
    property('og:image:type', 'image/png'),
    property('og:image:width', CARD_SIZE.width),
    property('og:image:height', CARD_SIZE.height),
    property('og:image:alt', alt),
    name('twitter:image', image),
    name('twitter:image:alt', alt),
  ];
}
