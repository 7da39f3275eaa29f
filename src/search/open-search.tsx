import { render } from 'preact';
import type { Locale } from '../i18n/locales.ts';
import { addStyles } from '../reader/add-styles.ts';
import { SearchDialog } from './SearchDialog.tsx';
import styles from './search.css?url&no-inline';
import { once, openSiteIndex } from './site-index.ts';
import type { GetFile } from './text-index.ts';

/** The dialog is shown when its styles are there. */
export const styled = addStyles(styles);

/** Fills the dialog the first time it is opened; nothing of the search is loaded before. */
export function fillDialog(dialog: HTMLDialogElement, locale: Locale, base: string): void {
  const place = dialog.querySelector('[data-search]');
  if (place) render(<SearchDialog locale={locale} base={base} openIndex={openIndex} />, place);
}

const openIndex = once((base: string) => openSiteIndex(getFrom(base)));

function getFrom(base: string): GetFile {
  return async (path) => {
    const answer = await fetch(`${base}search/${path}`);
    if (!answer.ok) throw new Error(`search/${path} answers ${answer.status}.`);
    return answer.json();
  };
}
