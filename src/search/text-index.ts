import type { Locale } from '../i18n/locales.ts';
import { type ExcerptPart, joinHan, unescapeHtml } from './split-text.ts';

/** A section of a page that answers. `anchor` is empty for what stands before the first heading. */
export interface FoundSection {
  title: string;
  anchor: string;
  excerpt: ExcerptPart[];
}

/** One hit of the text index; `read` loads where in the text it is. */
export interface TextHit {
  fragment: string;
  /** From 0 to 1: the share of the best hit's score. */
  score: number;
  read: () => Promise<FoundSection[]>;
}

/** Finds texts that hold all of the words. */
export type TextSearch = (words: readonly string[]) => Promise<TextHit[]>;

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean; excerptLength: number }) => Promise<Pagefind>;
  search: (words: string) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ sub_results: { title: string; url: string; excerpt: string }[] }>;
}

const EXCERPT_WORDS: Record<Locale, number> = { zh: 48, en: 24 };

/** Loads the text index of a language. Throws when it is not there or damaged. */
export async function loadTextIndex(base: string, locale: Locale): Promise<TextSearch> {
  const basePath = `${base}search/${locale}/`;
  const module: Pagefind = await import(/* @vite-ignore */ `${basePath}pagefind.js`);
  const index = await module.createInstance({ basePath, noWorker: true, excerptLength: EXCERPT_WORDS[locale] });
  return async (words) => {
    if (words.length === 0) return [];
    const { results } = await index.search(words.join(' '));
    const best = results[0]?.score ?? 1;
    return results.map(({ id, score, data }) => ({
      fragment: id,
      score: best > 0 ? score / best : 0,
      read: async () => (await data()).sub_results.map((found) => readSection(found, locale)),
    }));
  };
}

function readSection(found: { title: string; url: string; excerpt: string }, locale: Locale): FoundSection {
  const parts = locale === 'zh' ? joinHan(found.excerpt) : readMarks(found.excerpt);
  const title = locale === 'zh' ? joinHan(found.title).map(({ text }) => text) : [found.title];
  return { title: title.join(''), anchor: found.url.split('#')[1] ?? '', excerpt: parts };
}

function readMarks(excerpt: string): ExcerptPart[] {
  const isFound = (text: string) => text.startsWith('<mark>');
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter(Boolean)
    .map((text) => ({ isFound: isFound(text), text: unescapeHtml(text.replace(/<\/?mark>/g, '')) }));
}
