import type { Note, Phrase } from '../_kit/view.ts';
import { cellNames, count } from './cell-words.ts';
import type { MaturityLabels } from './labels/zh.ts';
import type { MaturityResult } from './model.ts';
import { firstOfWork } from './outputs.ts';

/** Below this share of one-step changes survived, first place is called fragile. This simulator's own convention. */
const FRAGILE_UNDER = 0.75;
const FEW = 5;
const HIGHEST_LEVEL = 5;

/** What to know beside the levels: disputes and blind spots first, how firm the order is, and what self-ratings cannot say. */
export function notesOn(result: MaturityResult, labels: MaturityLabels): Note[] {
  const { cells } = result;
  const { notes } = labels;
  const named = (text: string, chosen: readonly { id: string }[]): Note[] =>
    chosen.length === 0
      ? []
      : [
          warning(text, {
            cells: cellNames(
              chosen.map(({ id }) => id),
              result,
              labels,
            ),
          }),
        ];
  const isFew = cells.some(({ answers }) => answers && answers.score.valid > 0 && answers.score.valid < FEW);
  const isAllHighest = result.planCells.every(({ target }) => target === HIGHEST_LEVEL);
  return [
    ...named(
      notes.settle,
      cells.filter(({ isSplit }) => isSplit),
    ),
    ...named(
      notes.unseen,
      cells.filter(({ answers }) => answers && answers.score.applicable > answers.score.valid),
    ),
    ...stabilityNotes(result, labels),
    ...(isFew ? [info(notes.few)] : []),
    ...(isAllHighest && result.planCells.length > 0 ? [warning(notes.ceiling, {})] : []),
    info(notes.selfRating),
  ];
}

function stabilityNotes({ stability, priorities }: MaturityResult, { notes }: MaturityLabels): Note[] {
  const { changes, firstKept, topThreeKept } = stability;
  if (changes === 0 || !firstOfWork(priorities)) return [];
  if (firstKept < FRAGILE_UNDER * changes) {
    return [warning(notes.fragile, { lost: count(changes - firstKept), changes: count(changes) })];
  }
  const phrase = { changes: count(changes), first: count(firstKept), three: count(topThreeKept) };
  return [{ level: 'info', phrase: { text: notes.stability, values: phrase } }];
}

function info(text: string): Note {
  return { level: 'info', phrase: { text } };
}

function warning(text: string, values: Phrase['values'] & object): Note {
  return { level: 'warning', phrase: { text, values } };
}
