import { fill } from '../../../simulator-host/labels/fill.ts';
import { collectLabels } from '../../labels/collect.ts';
import { refusalText } from '../../refusal-text.ts';
import type { AssessmentSetting } from '../../setting.ts';
import type { VerdictLine } from './take-in.ts';

/** What became of one thing that was handed in, in a sentence. */
export function verdictText({ verdict }: VerdictLine, { model, locale }: AssessmentSetting): string {
  const words = collectLabels[locale];
  if ('ok' in verdict) return fill(words.refused, { reason: refusalText(verdict, locale) });
  switch (verdict.outcome) {
    case 'unreadable':
      return [words.fileRefused, ...verdict.problems].join(' ');
    case 'refused':
      return fill(words.refused, { reason: refusalText(verdict, locale) });
    case 'notes':
      return fill(words.notes, { count: verdict.added });
    case 'duplicate':
      return words.duplicate;
    case 'older':
      return words.older;
    default: {
      const { response, isMigrated, hasOtherWords, outcome } = verdict;
      const { migrated } = response;
      const notes = [words[outcome]];
      if (isMigrated && migrated) notes.push(...migrationNotes(migrated, model.version, words));
      if (hasOtherWords) notes.push(words.otherWords);
      return notes.join(locale === 'zh' ? '；' : '; ');
    }
  }
}

/** Whether something that was handed in is in the session now. */
export function isTaken({ verdict }: VerdictLine): boolean {
  return 'outcome' in verdict && ['accepted', 'replaced', 'notes'].includes(verdict.outcome);
}

type Migrated = { from: string; confirm: object; archived: object };

function migrationNotes({ from, confirm, archived }: Migrated, to: string, words: typeof collectLabels.zh): string[] {
  const [toCheck, gone] = [Object.keys(confirm).length, Object.keys(archived).length];
  return [
    fill(words.migrated, { from, to }),
    ...(toCheck > 0 ? [fill(words.toConfirm, { count: toCheck })] : []),
    ...(gone > 0 ? [fill(words.archived, { count: gone })] : []),
  ];
}
