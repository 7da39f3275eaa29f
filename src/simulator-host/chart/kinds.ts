import type { Chart } from '../../../simulators/_kit/view.ts';

/** Whether a kind of picture lies on its side: its categories run down and its values to the right. */
export function isTurnedKind(kind: Chart['kind']): boolean {
  return kind.startsWith('horizontal');
}

/** Whether a kind draws bars. */
export function isBarKind(kind: Chart['kind']): boolean {
  return kind.endsWith('bar') || kind === 'horizontal-span';
}

/** Whether the bars of all series lie in one row, and none has a place of its own beside the others. */
export function sharesRows(kind: Chart['kind']): boolean {
  return isStackedKind(kind) || kind === 'horizontal-span';
}

/** Whether the series of a kind are parts that are laid on each other. */
export function isStackedKind(kind: Chart['kind']): boolean {
  return kind.endsWith('stacked-bar');
}
