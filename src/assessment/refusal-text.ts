import { fill } from '../simulator-host/labels/fill.ts';
import type { ImportRefusal } from './import/import-refusal.ts';
import { type RefusalWords, refusalLabels } from './labels/codes.ts';
import { importLabels } from './labels/import.ts';
import type { AssessmentSetting } from './setting.ts';

/** Why something handed in was refused, in a sentence. */
export function refusalText(
  { because, expectedLengths = [] }: { because: keyof RefusalWords; expectedLengths?: readonly number[] },
  locale: AssessmentSetting['locale'],
): string {
  return fill(refusalLabels[locale][because], { lengths: expectedLengths.join(' / ') });
}

/** What is wrong with a file, a sentence for each place. */
export function importTexts(refusals: readonly ImportRefusal[], locale: AssessmentSetting['locale']): string[] {
  const words = importLabels[locale];
  return refusals.map(({ path, because, found = '', expected = '' }) => {
    const reason = fill(words[because], { found, expected });
    return path ? fill(words.place, { path, reason }) : reason;
  });
}
