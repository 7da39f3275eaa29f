import { render } from 'preact';
import type { Locale } from '../i18n/locales.ts';
import type { SearchDirectory } from './directory.ts';
import { SearchDialog } from './SearchDialog.tsx';
import type { SearchSources } from './search-site.ts';
import { loadTextIndex, type TextSearch } from './text-index.ts';
import './search.css';

/** Fills the dialog the first time it is opened; nothing of the search is loaded before. */
export function fillDialog(dialog: HTMLDialogElement, locale: Locale, base: string): void {
  const loadSources = remember(() => readSources(base));
  const place = dialog.querySelector('[data-search]');
  if (place) render(<SearchDialog locale={locale} base={base} loadSources={loadSources} />, place);
}

async function readSources(base: string): Promise<SearchSources> {
  const answer = await fetch(`${base}search/directory.json`);
  if (!answer.ok) throw new Error(`The search directory answers ${answer.status}.`);
  const directory: SearchDirectory = await answer.json();
  const loaded = new Map<Locale, Promise<TextSearch | undefined>>();
  // Where texts cannot be loaded, names are still found.
  const load = (locale: Locale) => loadTextIndex(base, locale).catch(() => undefined);
  return {
    directory,
    loadTexts: (locale) => {
      const known = loaded.get(locale) ?? load(locale);
      loaded.set(locale, known);
      return known;
    },
  };
}

/** Loads once; a failure is tried again the next time. */
function remember<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= load().catch((error) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
