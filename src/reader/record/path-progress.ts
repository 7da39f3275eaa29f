import { fill } from '../../simulator-host/labels/fill.ts';
import { pageLocale } from '../page-locale.ts';
import { READER_WORDS } from '../reader-words.ts';
import { showForget } from './forget.ts';
import { recordOf } from './record.ts';

/** Marks the stops of the reading paths that were read, and says of each path how far it is. */
export function showPaths(stops: readonly HTMLElement[]): void {
  const words = READER_WORDS[pageLocale()];
  for (const stop of stops) {
    const isDone = recordOf(stop.dataset.stop ?? '') !== undefined;
    stop.toggleAttribute('data-done', isDone);
    const mark = stop.querySelector('.gw-stop-done');
    if (mark) mark.textContent = isDone ? words.stopDone : '';
  }
  for (const path of document.querySelectorAll('.gw-path')) {
    const own = path.querySelectorAll('[data-stop]').length;
    const done = path.querySelectorAll('[data-done]').length;
    const place = path.parentElement?.querySelector('.gw-path-progress');
    if (place) place.textContent = done > 0 ? fill(words.pathProgress, { done, all: own }) : '';
  }
  showForget();
}
