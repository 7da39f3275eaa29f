import { isNumber } from '../_kit/amount.ts';
import type { Note, Phrase } from '../_kit/view.ts';
import type { TreeLabels } from './labels/zh.ts';
import type { TreeResult } from './model.ts';
import { outputs } from './outputs.ts';

/** A tree that is further off than this does not explain the figure. */
const TOLERATED = 0.02;

/** What to know beside the answer: how the change was shared, loose rows, a tree that does not fit, targets beyond reach. */
export function notesOn(result: TreeResult, { notes }: TreeLabels): Note[] {
  const { method, unconnected, treeGap, drivers, gap } = result;
  const beyond = Number(outputs.beyondCount.read(result));
  return [
    ...(isNumber(treeGap) && Math.abs(treeGap) > TOLERATED
      ? [note('warning', notes.treeGap, { gap: { value: treeGap, unit: 'percent', digits: 1 } })]
      : []),
    ...(unconnected.length > 0
      ? [
          note('warning', notes.unconnected, {
            count: { value: unconnected.length, unit: 'count' },
            names: unconnected.join(' · '),
          }),
        ]
      : []),
    ...(beyond > 0 && gap !== 0 ? [note('info', notes.beyond, { count: { value: beyond, unit: 'count' } })] : []),
    ...overLimit(result, notes.nearLimit),
    ...(method === 'shapley' && drivers.some(({ contribution }) => isNumber(contribution))
      ? [note('info', notes.shapley)]
      : []),
    note('info', notes.causes),
  ];
}

/** The first driver that a common improvement takes beyond its limit. */
function overLimit({ together, drivers }: TreeResult, text: string): Note[] {
  if (!isNumber(together) || together === 0) return [];
  const over = drivers.find(({ limit, unit, after, change, isFixed }) => {
    const bound = limit ?? (unit === 'percent' ? 1 : null);
    if (bound === null || isFixed || !isNumber(change) || change === 0) return false;
    const times = 1 + together;
    const moved = change > 0 === together > 0 ? after * times : after / times;
    return after <= bound ? moved > bound && moved > after : moved < bound && moved < after;
  });
  return over
    ? [note('warning', text, { together: { value: together, unit: 'percent', digits: 1 }, name: over.name })]
    : [];
}

function note(level: Note['level'], text: string, values?: Phrase['values']): Note {
  return { level, phrase: { text, ...(values && { values }) } };
}
