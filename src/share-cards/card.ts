import { createHash } from 'node:crypto';
import { type Locale, localeOfId, plainId } from '../i18n/locales.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';

/** What a page's picture shows where somebody shares its address. */
export interface Card {
  title: string;
  /** The system or the part of the site that the page belongs to; empty where that is the title itself. */
  label: string;
  /** Whose hue the label takes: a system's, or the ink's. */
  hue: string;
  /** The site's own name. */
  site: string;
  locale: Locale;
}

/** The card of a page. */
export function cardOf(id: string, title: string, system: string | undefined, labels: InterfaceLabels): Card {
  const { site, systems } = labels;
  const [place = ''] = plainId(id).split('/');
  const part = Object.hasOwn(site, place) ? site[place as keyof typeof site] : '';
  const label = (system && systems[system]?.name) || part;
  return { title, label: label === title ? '' : label, hue: system ?? 'ink', site: site.title, locale: localeOfId(id) };
}

/** The card's file, named by all that it shows: the same card is drawn once. @example cardFile(card) // 'cards/2f0c….png' */
export function cardFile(card: Card): string {
  const name = createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 16);
  return `cards/${name}.png`;
}

/** The size of every card, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
