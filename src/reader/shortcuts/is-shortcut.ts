import { storedText } from '../stored-text.ts';
import { SHORTCUTS_KEY } from './shortcuts-key.ts';

/** The keys that do something by themselves; the search has `/` and listens for it itself. */
export const KEYS = ['?', 'n', 'p', 'c', 't', 'l', 'm', 'y'] as const;

/** Whether a key press asks for a shortcut: a single key, nobody typing, and the reader has not turned such keys off. */
export function isShortcut(event: KeyboardEvent): boolean {
  return (KEYS as readonly string[]).includes(event.key) && isFreeKey(event);
}

/** Whether a key stands alone: no modifier, no text being composed, no field and no simulator that could want it, and not turned off. */
export function isFreeKey(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, isComposing, repeat, defaultPrevented, target } = event;
  if (ctrlKey || metaKey || altKey || isComposing || repeat || defaultPrevented) return false;
  return !wantsKeys(target) && storedText(SHORTCUTS_KEY) !== 'off';
}

function wantsKeys(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [component]') !== null)
  );
}
