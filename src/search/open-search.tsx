import { render } from 'preact';
import type { Locale } from '../i18n/locales.ts';
import { addStyles } from '../reader/add-styles.ts';
import { askIndex } from './ask-index.ts';
import { SearchDialog } from './SearchDialog.tsx';
import styles from './search.css?url&no-inline';
import type { GetFile } from './text-index.ts';

/** The dialog is shown when its styles are there. */
export const styled = addStyles(styles);

/** Fills the dialog the first time it is opened; nothing of the search is loaded before. */
export function fillDialog(dialog: HTMLDialogElement, locale: Locale, base: string): void {
  const place = dialog.querySelector('[data-search]');
  if (place) render(<SearchDialog locale={locale} base={base} ask={askIndex(getFrom(base))} />, place);
}

function getFrom(base: string): GetFile {
  return async (path) => {
    // Parts bear their build in their address; only the directory changes where it stands.
    const answer = await fetch(`${base}search/${path}`, { cache: path === 'directory.json' ? 'no-cache' : 'default' });
    if (!answer.ok) throw new Error(`search/${path} answers ${answer.status}.`);
    return answer.json();
  };
}
