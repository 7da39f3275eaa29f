import { type CollectionEntry, getCollection } from 'astro:content';
import { today } from '../../../i18n/dates.ts';
import { LOCALES, type Locale, localeOfId, localisedId, plainId } from '../../../i18n/locales.ts';
import type { PageHeading } from '../../../markdown/page-data.ts';
import type { TitledPage } from '../../../review/kept-page.ts';

type Entry = CollectionEntry<'docs'>;

/** A page with the names of its sections in each language. */
export interface ShownPage extends TitledPage {
  headings: Record<Locale, ReadonlyMap<string, string>>;
}

/** The day that the site is built on: what is overdue is counted from it. */
export const BUILD_DAY = today();

let known: Promise<ReadonlyMap<string, ShownPage>> | undefined;

/** Every page that exists in both languages, by its id without language. Asked for by each page, so put together once; anew in a preview. */
export function keptPages(): Promise<ReadonlyMap<string, ShownPage>> {
  if (import.meta.env.DEV || !known) known = readPages();
  return known;
}

async function readPages(): Promise<ReadonlyMap<string, ShownPage>> {
  const entries = await getCollection('docs', ({ data }) => data.facts !== undefined);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const pages = entries.flatMap((zh) => {
    const en = localeOfId(zh.id) === 'zh' ? byId.get(localisedId(zh.id, 'en')) : undefined;
    return en ? [pageOf({ zh, en })] : [];
  });
  return new Map(pages.map((page) => [page.plainId, page]));
}

function pageOf(entries: Record<Locale, Entry>): ShownPage {
  const inBoth = <T>(pick: (entry: Entry) => T) =>
    Object.fromEntries(LOCALES.map((locale) => [locale, pick(entries[locale])])) as Record<Locale, T>;
  const { id, data } = entries.zh;
  return {
    plainId: plainId(id),
    title: inBoth((entry) => entry.data.title),
    sections: inBoth((entry) => entry.data.facts.sections),
    headings: inBoth((entry) => namesOf(entry.data.facts.headings)),
    record: data.record,
    playbook: data.playbook,
  };
}

function namesOf(headings: readonly PageHeading[]): ReadonlyMap<string, string> {
  return new Map(headings.map(({ slug, text }) => [slug, text]));
}
