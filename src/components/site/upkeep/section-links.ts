import { TOP } from '../../../compile/split-sections.ts';
import { INTERFACE } from '../../../i18n/interface.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { SectionChange } from '../../../review/section-pairs.ts';
import type { ShownPage } from './kept-pages.ts';

/** A section as it is called on a page. */
export interface NamedSection {
  id: string;
  name: string;
}

/** The names of sections in a language, in the page's order; one that is gone has no name and is left out. */
export function nameSections(page: ShownPage, changes: readonly SectionChange[], locale: Locale): NamedSection[] {
  return changes.filter(({ kind }) => kind !== 'removed').map(({ id }) => ({ id, name: nameOf(page, id, locale) }));
}

function nameOf({ headings }: ShownPage, id: string, locale: Locale): string {
  return id === TOP ? INTERFACE[locale].upkeep.opening : (headings[locale].get(id) ?? id);
}

/** Names in a row. */
export function joinNames(sections: readonly NamedSection[], locale: Locale): string {
  return sections.map(({ name }) => name).join(locale === 'zh' ? '、' : ', ');
}
