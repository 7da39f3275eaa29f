import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Lets a table ask for the focus in a cell that is drawn only afterwards: on a row that has just been added or moved, or on
 * another page of rows. A cell is named by its row and column, `3.price`.
 */
export function useRowFocus(container: RefObject<HTMLElement>): (cell: string) => void {
  const target = useSignal<string | undefined>(undefined);
  // Read while drawing, so that asking for a cell draws the table and runs the effect.
  const cell = target.value;
  useLayoutEffect(() => {
    if (cell === undefined) return;
    container.current?.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus();
    target.value = undefined;
  });
  return (next) => {
    target.value = next;
  };
}
