import { effect } from '@preact/signals';
import { formatDay } from '../../i18n/dates.ts';
import { fill } from '../../simulator-host/labels/fill.ts';
import { pageLocale } from '../page-locale.ts';
import { READER_WORDS } from '../reader-words.ts';
import { showPaths } from './path-progress.ts';
import { recordOf, thisPage } from './record.ts';
import { showChanges } from './show-changes.ts';

let isShown = false;

/** Shows what was read: on the page itself, what has changed since, and on the page of the reading paths how far each is. */
export function showRecord(): void {
  if (isShown) return;
  isShown = true;
  const page = thisPage();
  if (page) {
    showChanges(page);
    effect(() => showPage(page.id));
  }
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
  if (stops.length > 0) effect(() => showPaths(stops));
}

function showPage(id: string): void {
  const locale = pageLocale();
  const words = READER_WORDS[locale];
  const read = recordOf(id);
  for (const button of document.querySelectorAll('[data-reader="markRead"]')) {
    button.textContent = read ? words.forgetRead : words.markRead;
  }
  for (const place of document.querySelectorAll('[data-read-on]')) {
    place.textContent = read ? fill(words.readOn, { day: formatDay(read.day, locale) }) : '';
  }
}
