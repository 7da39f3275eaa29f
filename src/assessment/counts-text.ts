import { isNumber } from '../../simulators/_kit/amount.ts';
import { fill } from '../simulator-host/labels/fill.ts';
import { listed, meanText } from './figure-text.ts';
import { figureLabels } from './labels/figures.ts';
import type { CellResult } from './result/score-session.ts';
import type { AssessmentSetting } from './setting.ts';

type Locale = AssessmentSetting['locale'];

/** How many said what, beside every figure. @example countsText(cell, 8, 'en') // '6 of 8 gave a level, could not say: 2' */
export function countsText(
  { valid, counts }: Pick<CellResult, 'valid' | 'counts'>,
  people: number,
  locale: Locale,
): string {
  const words = figureLabels[locale];
  const parts = [fill(words.ofAnswered, { valid, total: people })];
  if (counts?.unknown) parts.push(fill(words.unknownCount, { count: counts.unknown }));
  if (counts?.notApplicable) parts.push(fill(words.notApplicableCount, { count: counts.notApplicable }));
  if (counts?.unanswered) parts.push(fill(words.unansweredCount, { count: counts.unanswered }));
  return listed(parts, locale);
}

/** A cell's track in words: what a screen reader says in its place. */
export function trackText(
  { score, counts }: Pick<CellResult, 'score' | 'counts'>,
  target: number | undefined,
  locale: Locale,
): string {
  const words = figureLabels[locale];
  const parts: string[] = [];
  if (isNumber(score.held)) parts.push(`${words.held} ${score.held}`, `${words.mean} ${meanText(score.mean, locale)}`);
  else parts.push(meanText(score.held, locale));
  if (target !== undefined) parts.push(`${words.target} ${target}`);
  counts?.levels.forEach((count, index) => {
    if (count > 0) parts.push(fill(words.dots, { level: index + 1, count }));
  });
  return listed(parts, locale);
}

/** How far people agree, in a word. @example agreementText(cell, 'en') // 'split' */
export function agreementText({ agreement }: Pick<CellResult, 'agreement'>, locale: Locale): string {
  return agreement ? (figureLabels[locale].agreement[agreement.state] ?? '') : '';
}
