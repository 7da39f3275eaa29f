import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../simulator-host/labels/fill.ts';
import { importLabels } from '../labels/import.ts';
import type { ImportRefusal } from './import-refusal.ts';

/** One refusal in a sentence, the place first. @example refusalLine(refusal, 'en') // 'answers.a.p.value: 999 is out of range; it must be ≤ 5.' */
export function refusalLine({ path, because, found = '', expected = '' }: ImportRefusal, locale: Locale): string {
  const words = importLabels[locale];
  const reason = fill(words[because], { found, expected });
  return path ? fill(words.place, { path, reason }) : reason;
}
