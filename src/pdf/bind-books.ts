import type { Library } from '../compile/library.ts';
import { address, type Locale, localisedId } from '../i18n/locales.ts';
import { SYSTEMS } from '../schemas/shared.ts';
import { readPage } from '../twins/read-page.ts';
import type { Book, Chapter } from './book.ts';

/** A book and the name of its file, without `.pdf`. */
export interface NamedBook {
  name: string;
  book: Book;
}

/**
 * The books of a language: one for each system that has playbooks, and one of all of them; or the one that is asked for (`all`). `read`
 * gives a built page by its address under the root.
 */
export function bindBooks(
  library: Library,
  locale: Locale,
  read: (address: string) => string,
  only?: string,
): NamedBook[] {
  const labels = library.labels[locale];
  const chaptersOf = new Map(SYSTEMS.map((system) => [system, bindChapters(library, locale, system, read)] as const));
  const bind = (name: string, title: string, summary: string, chapters: readonly Chapter[]): NamedBook => {
    const home = homeOf(chapters[0]);
    const words = { contents: labels.machines.contents, terms: labels.machines.terms };
    return {
      name: `${name}.${locale}`,
      book: { locale, title, summary, site: labels.site.title, home, chapters, words },
    };
  };
  const books = [...chaptersOf].map(([system, chapters]) => {
    const { name = system, summary = '' } = labels.systems[system] ?? {};
    return bind(`groundwork-${system}`, name, summary, chapters);
  });
  const all = bind('groundwork', labels.site.playbooks, labels.home.summary, [...chaptersOf.values()].flat());
  const asked = only === 'all' ? [all] : books.filter(({ name }) => !only || name === `groundwork-${only}.${locale}`);
  return [...asked, ...(only ? [] : [all])].filter(({ book }) => book.chapters.length > 0);
}

function bindChapters(library: Library, locale: Locale, system: string, read: (address: string) => string): Chapter[] {
  const part = library.labels[locale].systems[system]?.name ?? system;
  const playbooks = [...library.playbooks.values()].filter((playbook) => playbook.system === system);
  return playbooks
    .toSorted((one, two) => one.order - two.order)
    .map(({ slug }) => {
      const id = localisedId(`playbooks/${system}/${slug}`, locale);
      const html = read(address(id, '/'));
      return { address: addressIn(html) ?? address(id, '/'), title: readPage(id, html).title, part, html };
    });
}

/** Where the page itself says that it stands, base path and all. */
function addressIn(html: string): string | undefined {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  return canonical && new URL(canonical).pathname;
}

/** The site's complete address, from the canonical address of a chapter. */
function homeOf(chapter: Chapter | undefined): string {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(chapter?.html ?? '')?.[1] ?? 'https://example.org/';
  return canonical.replace(/(en\/)?playbooks\/.*$/, '');
}
