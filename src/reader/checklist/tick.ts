import type { Entry } from '../../simulator-host/keeping/entries.ts';

/** One item of a checklist as it is kept: by its name in both languages, ticked or not, with its words for the case that it is taken out. */
export interface Tick extends Entry {
  ticked: boolean;
  text: string;
}

/** Longer words are cut: they only serve to recognise an item. */
export const LONGEST_TEXT = 500;

/** Whether an entry found in the store is a tick. */
export function isTick({ ticked, text }: Record<string, unknown>): boolean {
  return typeof ticked === 'boolean' && typeof text === 'string';
}
