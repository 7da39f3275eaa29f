import { chanceAgreement } from '../../../../simulators/maturity/scoring/chance-agreement.ts';
import { meanHalfWidth } from '../../../../simulators/maturity/scoring/mean-interval.ts';
import { type NullDistribution, nullVariance } from '../../../../simulators/maturity/scoring/within-group.ts';
import { sumBehind } from '../../../../src/assessment/result/privacy.ts';
import type { Answer } from '../answering/adapter.ts';
import { answeredByPattern, plain } from './names.ts';
import { NULL_NAMES } from './ratings-answer.ts';

/** How often so many random raters seem to agree, and how wide their mean's interval is; for one number of raters or several. */
export function chanceAnswer(raters: number | readonly number[], asked: readonly string[]): Answer {
  const over = (answer: (count: number) => number) =>
    typeof raters === 'number' ? answer(raters) : raters.map(answer);
  return answeredByPattern(asked, [
    [/rwg/i, over((count) => chanceAgreement(count).rwg)],
    [/half|width|interval/i, over(meanHalfWidth)],
    [/\bAD\b|deviation/i, over((count) => chanceAgreement(count).deviation)],
  ]);
}

/** The variances of random answers, by the names that a case uses. */
export function nullVariancesAnswer(options: number, asked: readonly string[]): Answer {
  return answeredByPattern(
    asked,
    Object.entries(NULL_NAMES).map(([name, pattern]) => [
      pattern,
      plain(nullVariance(name as NullDistribution, options)),
    ]),
  );
}

/** The variance of each distribution that a case spells out as shares of the options 1, 2, 3 … */
export function spelledVariancesAnswer(distributions: Readonly<Record<string, readonly number[]>>): Answer {
  return Object.fromEntries(
    Object.entries(distributions).map(([name, shares]) => {
      const moment = (power: number) => shares.reduce((sum, share, index) => sum + share * (index + 1) ** power, 0);
      return [name, moment(2) - moment(1) ** 2];
    }),
  );
}

/** What two means give away: `mean of 5` beside `mean of the 4 others`. */
export function differencingAnswer(inputs: Readonly<Record<string, unknown>>): Answer | undefined {
  const groups = Object.entries(inputs).flatMap(([name, mean]) => {
    const count = /^mean of (?:the )?(\d+)/i.exec(name)?.[1];
    return count && typeof mean === 'number' ? [{ count: Number(count), mean }] : [];
  });
  const [part, whole] = groups.toSorted((one, other) => one.count - other.count);
  if (!part || !whole || groups.length !== 2) return undefined;
  const sum = sumBehind(whole, part);
  return { 'hidden answer': sum, 'hidden sum': sum, 'hidden mean': sum / (whole.count - part.count), value: sum };
}
