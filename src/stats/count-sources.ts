import type { Library } from '../compile/library.ts';
import type { Locale } from '../i18n/locales.ts';
import type { PageCount, Standing } from './read-page.ts';

/** How often a page cites a source, by how far the cited figure goes. */
export interface PageCitations {
  /** The page's id without its language. */
  page: string;
  locale: Locale;
  standings: Record<Standing, number>;
}

/** How a source is used. */
export interface SourceUse {
  id: string;
  title: Record<Locale, string>;
  /** Citations in each language, by standing. */
  citations: Record<Locale, Record<Standing, number>>;
  cited: PageCitations[];
  /** Of a document that the coverage table follows: its parts, and how many of them were left out. */
  coverage?: { parts: number; leftOut: number };
}

const NONE: Record<Standing, number> = { measured: 0, target: 0, claimed: 0, plain: 0 };

/** Every source with its uses, the most cited first; those never cited are at the end. `coverage` is the text of the coverage table, where there is one. */
export function countSources(pages: readonly PageCount[], library: Library, coverage: string): SourceUse[] {
  const parts = readCoverage(coverage);
  const uses = [...library.sources.values()].map(({ id, title }): SourceUse => {
    const cited = pages.flatMap((count) => citationsOn(count, id));
    const covered = parts.get(id);
    return {
      id,
      title,
      citations: { zh: total(cited, 'zh'), en: total(cited, 'en') },
      cited,
      ...(covered && { coverage: covered }),
    };
  });
  return uses.sort((a, b) => citationsOf(b) - citationsOf(a) || a.id.localeCompare(b.id));
}

/** Citations of a source in both languages together. */
export function citationsOf({ citations }: SourceUse): number {
  return Object.values(citations).reduce((sum, standings) => sum + sumOf(standings), 0);
}

/** Citations of any standing. */
export function sumOf(standings: Record<Standing, number>): number {
  return Object.values(standings).reduce((sum, count) => sum + count, 0);
}

function total(cited: readonly PageCitations[], locale: Locale): Record<Standing, number> {
  const standings = { ...NONE };
  for (const one of cited.filter((page) => page.locale === locale)) {
    for (const standing of Object.keys(NONE) as Standing[]) standings[standing] += one.standings[standing];
  }
  return standings;
}

function citationsOn({ page, citations }: PageCount, id: string): PageCitations[] {
  const own = citations.filter(({ source }) => source === id);
  if (own.length === 0) return [];
  const standings = { ...NONE };
  for (const { standing } of own) standings[standing] += 1;
  return [{ page: page.plainId, locale: page.locale, standings }];
}

/** Parts of each document in the coverage table, by its source: a row is a part. */
export function readCoverage(text: string): Map<string, { parts: number; leftOut: number }> {
  return new Map(
    text.split(/^## /m).flatMap((section) => {
      const id = /`content\/sources\/([\w-]+)\.yml`/.exec(section)?.[1];
      const rows = [...section.matchAll(/^\|(?!\s*-).*\|\s*$/gm)].slice(1).map(([row]) => row);
      const leftOut = rows.filter((row) => /\|\s*Left out:/.test(row)).length;
      return id ? [[id, { parts: rows.length, leftOut }] as const] : [];
    }),
  );
}
