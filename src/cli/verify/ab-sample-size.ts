import * as z from 'zod';
import { findRoot } from '../../../simulators/_kit/brent.ts';
import { binomial } from '../../../simulators/_kit/distribution/discrete.ts';
import { chiSquared } from '../../../simulators/_kit/distribution/gamma.ts';
import { dunnettCritical } from '../../../simulators/_kit/math/dunnett-critical.ts';
import { type Answer, adapterOf, shape, Unsupported } from './answering/adapter.ts';
import { answerLooks, looksQuestion } from './answering/looks-question.ts';
import { answerMeans, meansQuestion } from './answering/means-question.ts';
import { noncentralAbove } from './answering/noncentral-chi-squared.ts';
import { answerRates, ratesQuestion } from './answering/rates-question.ts';
import { renamed } from './answering/renamed.ts';
import { answerWeeks, weeksQuestion } from './answering/weeks-question.ts';

const split = z
  .object({
    w: z.number().positive(),
    bins: z.int().min(2).optional(),
    df: z.int().min(1).optional(),
    alpha: z.number().gt(0).lt(1).default(0.05),
    power: z.number().gt(0).lt(1).optional(),
    n: z.number().positive().optional(),
  })
  .refine(({ bins, df }) => bins !== undefined || df !== undefined, 'neither bins nor degrees of freedom');
const lead = z.object({ total_conversions: z.int().min(1).max(1e6), lead_needed: z.int().min(1) });
const comparisons = z.object({
  comparisons: z.int().min(1).max(100),
  alpha: z.number().gt(0).lt(1).default(0.05),
  ratio: z.number().positive().default(1),
  alternative: z.string().default('two-sided'),
});
const duration = renamed(
  {
    n_per_group: ['n_per_arm', 'n'],
    visitors_per_day: ['users_per_day', 'daily_visitors', 'daily_users'],
    arms: ['variations', 'groups'],
  },
  z.object({
    n_per_group: z.number().positive(),
    visitors_per_day: z.number().positive(),
    arms: z.int().min(2).default(2),
  }),
);

/** Sample sizes, power, detectable differences and looks. */
export default adapterOf({
  'two rates': shape(ratesQuestion, answerRates),
  'two means': shape(meansQuestion, answerMeans),
  'users by week': shape(weeksQuestion, (asked, { named }) => answerWeeks(asked, weeksIn(named))),
  'several looks': shape(looksQuestion, answerLooks),
  'a lead over the control': shape(lead, ({ total_conversions, lead_needed }) =>
    leadAnswer(total_conversions, lead_needed),
  ),
  'the power of a split': shape(
    renamed({ bins: ['n_bins', 'k'], w: ['effect_size'], n: ['n_total', 'nobs'] }, split),
    splitAnswer,
  ),
  'several comparisons with one control': shape(comparisons, (asked) => {
    const isTwoSided = /two/.test(asked.alternative);
    const critical = dunnettCritical({ ...asked, isTwoSided });
    return { dunnett_critical: critical, critical, critical_z: critical };
  }),
  'users and traffic': shape(duration, ({ n_per_group, visitors_per_day, arms }) => {
    const days = (Math.ceil(n_per_group) * arms) / visitors_per_day;
    return {
      days,
      duration_days: days,
      days_ceil: Math.ceil(days),
      weeks: Math.ceil(days / 7),
      duration_weeks: Math.ceil(days / 7),
    };
  }),
});

/** The weeks that a case speaks of in its own words. */
function weeksIn(named: string): number {
  return Number(/(\d+) weeks/.exec(named)?.[1] ?? 1);
}

/**
 * The chance that one arm leads by so many conversions before a total is reached, when each conversion is a coin's throw.
 *
 * Source: the reflection principle; E. Miller, Simple Sequential A/B Testing.
 */
function leadAnswer(total: number, needed: number): Answer {
  const coin = binomial(total, 0.5);
  let [atLeast, beyond] = [0, 0];
  for (let heads = Math.ceil((total + needed) / 2); heads <= total; heads += 1) {
    atLeast += coin.probability(heads);
    if (2 * heads - total > needed) beyond += coin.probability(heads);
  }
  return { false_positive_rate: atLeast + beyond };
}

function splitAnswer({ w, bins, df, alpha, power, n }: z.output<typeof split>): Answer {
  const degrees = df ?? (bins ?? 2) - 1;
  const critical = chiSquared(degrees).quantile(1 - alpha, alpha);
  const powerAt = (users: number) => noncentralAbove(critical, { df: degrees, shift: users * w ** 2 });
  if (n !== undefined) return { power: powerAt(n) };
  if (power === undefined) throw new Unsupported('Neither users nor power are given.');
  const found = findRoot((users) => powerAt(users) - power, 1, 1000 / w ** 2);
  return { n_total: found ?? null, n: found ?? null, n_total_ceil: found === undefined ? null : Math.ceil(found) };
}
