import * as z from 'zod';
import { normalQuantile } from '../../../../simulators/_kit/distribution/normal-quantile.ts';
import { normalShare } from '../../../../simulators/_kit/distribution/normal-share.ts';
import type { Answer } from './adapter.ts';
import { sequenceWidth } from './growthbook.ts';
import { renamed } from './renamed.ts';

const NAMES = {
  mean: ['conversion_rate', 'baseline'],
  relative_effect: ['effect_size', 'mde_relative'],
  variations: ['n_variations', 'nVariations', 'arms'],
  users_per_week: ['usersPerWeek'],
  users_total: ['n', 'users', 'total_users'],
  weeks: ['n_weeks', 'nWeeks'],
  target_power: ['power'],
};

/** GrowthBook's power question: a level, its variance, a relative effect, and users in all variations together. */
export const weeksQuestion = z.preprocess(
  (inputs) => {
    const rate = (inputs as Record<string, unknown> | null)?.['conversion_rate'];
    return typeof rate === 'number' ? { ...(inputs as object), variance: rate * (1 - rate) } : inputs;
  },
  renamed(
    NAMES,
    z
      .object({
        mean: z.number().refine((mean) => mean !== 0),
        variance: z.number().positive().optional(),
        sd: z.number().positive().optional(),
        relative_effect: z.number(),
        variations: z.number().int().min(2),
        users_per_week: z.number().positive().optional(),
        users_total: z.number().positive().optional(),
        weeks: z.number().int().min(1).max(200).optional(),
        alpha: z.number().gt(0).lt(1).default(0.05),
        target_power: z.number().gt(0).lt(1).default(0.8),
        sequential_tuning_parameter: z.number().positive().optional(),
      })
      .refine(({ variance, sd }) => variance !== undefined || sd !== undefined, 'neither variance nor sd')
      .refine((given) => given.users_per_week !== undefined || given.users_total !== undefined, 'no users'),
  ),
);

type Asked = z.output<typeof weeksQuestion>;

/** Power and detectable effect of a comparison of two of the variations, in all or week by week. */
export function answerWeeks(asked: Asked, weeksAsked: number): Answer {
  const all = asked.users_total ?? asked.users_per_week ?? 0;
  const weeks = Array.from(
    { length: asked.weeks ?? weeksAsked },
    (_, index) => (index + 1) * (asked.users_per_week ?? all),
  );
  return {
    power: powerOf(asked, all),
    ...{ mde: detectable(asked, all), mde_relative: detectable(asked, all) },
    power_by_week: weeks.map((users) => powerOf(asked, users)),
    mde_by_week: weeks.map((users) => detectable(asked, users)),
  };
}

function varianceOf({ variance, sd = 0 }: Asked): number {
  return variance ?? sd ** 2;
}

/** An interval that holds at all times takes away as much as a larger variance would. */
function widening({ alpha, sequential_tuning_parameter: tuning }: Asked, users: number): number {
  return tuning === undefined ? 1 : (sequenceWidth(users, alpha, tuning) / normalQuantile(1 - alpha / 2)) ** 2;
}

function powerOf(asked: Asked, users: number): number {
  const { mean, relative_effect: effect, variations, alpha } = asked;
  const each = users / variations;
  const relative = varianceOf(asked) / mean ** 2;
  const error = Math.sqrt(((relative + relative * (1 + effect) ** 2) / each) * widening(asked, 2 * each));
  const critical = normalQuantile(1 - alpha / 2);
  return normalShare(effect / error - critical) + normalShare(-effect / error - critical);
}

/** The relative effect e with e = (z + z power) × its own error, which grows with e: a quadratic; nothing where it has no positive root. */
function detectable(asked: Asked, users: number): number | null {
  const { mean, variations, alpha, target_power } = asked;
  const each = users / variations;
  const score = normalQuantile(1 - alpha / 2) + normalQuantile(target_power);
  const share = (score ** 2 * varianceOf(asked) * widening(asked, 2 * each)) / (each * mean ** 2);
  if (share >= 1 || target_power <= alpha) return null;
  return (share + Math.sqrt(share * (2 - share))) / (1 - share);
}
