import type { Note, Phrase } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { RoadmapLabels } from './labels/zh.ts';
import type { RoadmapResult } from './model.ts';

/** Below this chance a plan is called a wish. */
const WISH_UNDER = 0.2;

/** What someone who has seen plans fail would say about this one. */
export function notesOn(inputs: Inputs, result: RoadmapResult, { notes }: RoadmapLabels): Note[] {
  const { end, likelyChance, promiseChance, unitsPerMonth, p80Together, tasks } = result;
  const months = (value: number) => ({ value: value / unitsPerMonth, unit: 'months', digits: 1 }) as const;
  const share = (value: number) => ({ value, unit: 'percent', digits: 0 }) as const;
  const isSure = end.p95 - end.p5 < 1e-9;
  return [
    ...(isSure ? [note('warning', notes.noDoubt)] : []),
    ...(!isSure && likelyChance < WISH_UNDER
      ? [note('warning', notes.wish, { chance: share(likelyChance), end: months(result.likelyEnd) })]
      : []),
    ...(!isSure && promiseChance < 0.5
      ? [note('warning', notes.promiseTooEarly, { chance: share(promiseChance) })]
      : []),
    ...(mergesOf(tasks) ? [note('info', notes.merge)] : []),
    ...(!isSure && inputs.together < 0.1 && p80Together > end.p80
      ? [note('warning', notes.independent, { p80: months(p80Together) })]
      : []),
    note('info', notes.ends),
    note('info', notes.leftOut),
  ];
}

/** Several tasks are often, but none of them always, what decides the end: chains run side by side. */
function mergesOf(tasks: RoadmapResult['tasks']): boolean {
  return tasks.filter(({ criticalShare }) => criticalShare > 0.1 && criticalShare < 0.9).length >= 2;
}

function note(level: Note['level'], text: string, values?: Phrase['values']): Note {
  return { level, phrase: { text, ...(values && { values }) } };
}
