import * as z from 'zod';
import { type Amount, isNumber } from '../../../../simulators/_kit/amount.ts';
import { arithmeticMean } from '../../../../simulators/_kit/means.ts';
import { adjustedAgreement } from '../../../../simulators/maturity/scoring/adjusted-agreement.ts';
import { agreementOf } from '../../../../simulators/maturity/scoring/agreement.ts';
import { averageDeviation } from '../../../../simulators/maturity/scoring/average-deviation.ts';
import { heldLevel } from '../../../../simulators/maturity/scoring/held-level.ts';
import { meanInterval } from '../../../../simulators/maturity/scoring/mean-interval.ts';
import { median } from '../../../../simulators/maturity/scoring/median.ts';
import { sampleVariance } from '../../../../simulators/maturity/scoring/variance.ts';
import {
  NULL_DISTRIBUTIONS,
  type NullDistribution,
  nullVariance,
  withinGroupAgreement,
} from '../../../../simulators/maturity/scoring/within-group.ts';
import { type Answer, type Question, Unsupported } from '../answering/adapter.ts';
import { answeredByPattern, plain } from './names.ts';

/** One cell's ratings, and what some cases say beside them. */
export const ratingsShape = z.object({
  ratings: z.array(z.number().int().min(1)).min(1),
  share: z.number().gt(0).max(1).default(0.75),
  options: z.number().int().min(2).default(5),
  null: z.union([z.string(), z.number()]).default('uniform'),
});

type Ratings = z.output<typeof ratingsShape>;

/** Level, spread and agreement of one cell's ratings. A case that expects a single value says in its id which. */
export function ratingsAnswer(given: Ratings, { asked, named }: Question): Answer {
  const { ratings, share, options } = given;
  if (Math.max(...ratings) > options) throw new Unsupported(`A rating is above the ${options} options.`);
  const agreement = agreementOf(ratings);
  const rwg = (variance: Amount) => (isNumber(variance) ? plain(withinGroupAgreement(ratings, variance)) : null);
  const answer: Answer = {
    'held level': plain(heldLevel(ratings, share)),
    held: plain(heldLevel(ratings, share)),
    mean: arithmeticMean(ratings),
    median: plain(median(ratings)),
    state: agreement.state,
    range: agreement.range,
    'AD median': plain(agreement.deviation),
    'AD mean': plain(averageDeviation(ratings, 'mean')),
    awg: plain(adjustedAgreement(ratings, options)),
    variance: plain(sampleVariance(ratings)),
    rwg: rwg(varianceOf(given)),
  };
  const [single] = Object.entries(SINGLE).find(([, id]) => id.test(named)) ?? [];
  return {
    ...answer,
    ...answeredByPattern(asked, [
      ...Object.entries(NULL_NAMES).map(([name, pattern]): [RegExp, unknown] => [
        pattern,
        rwg(nullVariance(name as NullDistribution, options)),
      ]),
      [/half|interval/i, plain(meanInterval(ratings))],
    ]),
    ...(single && { value: answer[single] }),
  };
}

/** What a case's id says where it expects one bare value. */
const SINGLE = {
  rwg: /^(bhr2000-)?rwg/,
  awg: /^awg/,
  'AD median': /^ad-?median/,
  'AD mean': /^ad/,
  state: /^design-agree/,
  'held level': /^design-held/,
};

/** How the null distributions are named in cases. */
export const NULL_NAMES: Record<NullDistribution, RegExp> = {
  uniform: /uniform|rectangular/i,
  slightSkew: /slight/i,
  moderateSkew: /moderate/i,
  heavySkew: /heavy|strong/i,
  triangular: /triang/i,
};

/** The variance that a case divides by: its number, its name, or the number at the end of what it says. */
function varianceOf({ null: said, options }: Ratings): Amount {
  if (typeof said === 'number') return said;
  const stated = /(?:^|[=\s(,])(\d+(?:\.\d+)?)\)?\s*$/.exec(said)?.[1];
  if (stated !== undefined) return Number(stated);
  const name = (Object.keys(NULL_DISTRIBUTIONS) as NullDistribution[]).find((each) => NULL_NAMES[each].test(said));
  if (!name) throw new Unsupported(`The null “${said}” is not known.`);
  return nullVariance(name, options);
}
