import type { Note, Phrase } from '../_kit/view.ts';
import type { IceLabels } from './labels/zh.ts';
import type { IceResult } from './model.ts';
import { BARS } from './priority.ts';
import { scaleName } from './ranking-table.ts';

/** Below this share of one-step changes survived, first place is called fragile. This simulator's own convention. */
const FRAGILE_UNDER = 0.75;
const DISAGREEMENTS_TOLD = 5;

/** What to know beside the order: what the scores cannot say, a fragile first place, and ideas on which scorers disagree. */
export function notesOn(result: IceResult, labels: IceLabels): Note[] {
  return [
    ...fragileNote(result, labels),
    ...disagreementNotes(result, labels),
    BARS[result.method].relative ? info(labels.notes.relative) : info(labels.notes.ordinal),
  ];
}

function fragileNote({ ranked, changes, firstPlaceKept }: IceResult, labels: IceLabels): Note[] {
  if (ranked.length < 2 || firstPlaceKept >= FRAGILE_UNDER * changes) return [];
  const lost = changes - firstPlaceKept;
  return [
    warning(labels.notes.fragile, { lost: { value: lost, unit: 'count' }, changes: { value: changes, unit: 'count' } }),
  ];
}

function disagreementNotes({ ranked }: IceResult, labels: IceLabels): Note[] {
  const disputed = ranked.flatMap(({ name, panel }) => (panel?.disagrees ? [{ name, ...panel.widest }] : []));
  const told = disputed.slice(0, DISAGREEMENTS_TOLD).map(({ name, scale, gap }) =>
    warning(labels.notes.disagreement, {
      name,
      scale: scaleName(scale, labels),
      gap: { value: gap, unit: 'points', digits: 0 },
    }),
  );
  const untold = disputed.length - told.length;
  if (untold === 0) return told;
  return [...told, warning(labels.notes.moreDisagreements, { count: { value: untold, unit: 'count' } })];
}

function info(text: string): Note {
  return { level: 'info', phrase: { text } };
}

function warning(text: string, values: Phrase['values'] & object): Note {
  return { level: 'warning', phrase: { text, values } };
}
