import { pageLocale } from '../page-locale.ts';
import { READER_WORDS } from '../reader-words.ts';
import { tell } from '../tell.ts';
import { readingRecord } from './record.ts';

/** Offers to forget everything that was read, where there is anything, and to take that back. */
export function showForget(): void {
  const place = document.querySelector<HTMLElement>('[data-forget]');
  const keeper = readingRecord();
  const held = [...keeper.entries.value.values()].filter(({ removed }) => !removed);
  if (!place || place.querySelector('[data-undo]')) return;
  place.textContent = '';
  if (held.length === 0) return;
  const words = READER_WORDS[pageLocale()];
  const forget = quietButton(words.forget, () => {
    place.textContent = '';
    const undo = quietButton(words.undo, () => {
      undo.remove();
      for (const { edited: _edited, ...page } of held) keeper.put(page);
      keeper.flush();
      tell(words.restored);
    });
    undo.dataset.undo = '';
    place.append(words.forgotten, ' ', undo);
    for (const { id } of held) keeper.remove(id);
    keeper.flush();
    undo.focus();
    tell(words.forgotten);
  });
  place.append(words.kept, ' ', forget);
}

function quietButton(text: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'gw-quiet-button';
  button.textContent = text;
  button.addEventListener('click', onPress);
  return button;
}
