import { ticksKey } from './checklist/ticks-key.ts';
import { offeredLanguage } from './language/offered-language.ts';
import { READING_KEY } from './record/reading-key.ts';
import { isShortcut } from './shortcuts/is-shortcut.ts';
import { storedText } from './stored-text.ts';

/*
 * What helps a reader on a page. This is all that comes with the page: each help is fetched when it is about to be seen, when a hand
 * reaches for it, or because the browser has kept something for it. Without script none of it is missed: everything can be read.
 */

const helps = () => import('./helps.ts');
const page = document.querySelector<HTMLElement>('[data-page]')?.dataset.page ?? '';

const seen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      void helps().then(({ help }) => help(target as HTMLElement, page));
    }
  },
  { rootMargin: '200px' },
);
for (const element of document.querySelectorAll('.gw-table[role=group], .gw-checklist-bar, [data-page-end]')) {
  seen.observe(element);
}

if (storedText(ticksKey(page))) void helps().then(({ checklists }) => checklists(page));
if (storedText(READING_KEY)) void helps().then(({ record }) => record());

// A box that is ticked before the checklist's own code has come.
document.addEventListener('change', ({ target }) => {
  (target as Element).closest('.task-list-item')?.setAttribute('data-touched', '');
});

document.addEventListener('click', ({ target }) => {
  const asked = (target as Element).closest<HTMLAnchorElement>('.gw-anchor, .gw-language, [data-reader]');
  // The language switch keeps the section, and the scenario in the address, that the reader is at.
  if (asked?.matches('.gw-language')) asked.hash = location.hash;
  else if (asked) void helps().then(({ act }) => act(asked));
});

document.addEventListener('keydown', (event) => {
  if (isShortcut(event)) void helps().then(({ press }) => press(event.key));
});

if (offeredLanguage(document.documentElement.lang, navigator.languages)) void helps().then(({ offer }) => offer());
