import * as z from 'zod';
import type { Inputs } from '../../../simulators/attribution/inputs.ts';
import type { Question } from './answering/adapter.ts';
import { renamed } from './answering/renamed.ts';

const path = z.union([z.string(), z.array(z.union([z.string(), z.number()])).min(1)]);
const counts = z.array(z.number().min(0));

/** Journeys as cases give them: paths as texts or lists, with counts in the same order. */
export const pathsSchema = renamed(
  {
    paths: ['path', 'journeys'],
    conversions: ['total_conversions', 'conversion', 'conv'],
    nulls: ['total_null', 'null', 'non_conversions', 'nonconversions'],
    days: ['days_before_conversion', 'times', 'touch_days'],
    half_life_days: ['half_life', 'halflife', 'half_life_in_days'],
    model: ['method', 'rule'],
    first_weight: ['first'],
    last_weight: ['last'],
  },
  z
    .object({
      paths: z.array(path).min(1),
      conversions: counts,
      nulls: counts.optional(),
      days: z.array(z.array(z.number().min(0))).optional(),
      half_life_days: z.number().positive().default(7),
      model: z.string().optional(),
      share: z.enum(['same', 'proportional']).optional(),
      characteristic: z.string().optional(),
      order: z.int().default(1),
      first_weight: z.number().min(0).default(0.4),
      last_weight: z.number().min(0).default(0.4),
    })
    .refine(({ paths, conversions, nulls = conversions, days }) => {
      return (
        paths.length === conversions.length &&
        nulls.length === paths.length &&
        (days?.length ?? paths.length) === paths.length
      );
    }, 'paths, conversions, nulls and days must be as many'),
);

/** The journeys as rows of the simulator's table. */
export function rowsOf({ paths, conversions, nulls, days }: z.output<typeof pathsSchema>): Inputs['journeys'] {
  return paths.map((each, index) => ({
    path: typeof each === 'string' ? each : each.join(' > '),
    conversions: conversions[index] ?? 0,
    nulls: nulls?.[index] ?? 0,
    days: days?.[index]?.join(', ') ?? '',
  }));
}

/** What a set of channels is worth, as the case says it. */
export function shapleyWorthOf(
  { characteristic = '' }: z.output<typeof pathsSchema>,
  { named }: Question,
): Inputs['shapleyWorth'] {
  return /\brate\b/.test(`${characteristic.toLowerCase()} ${named.replaceAll('-', ' ').replaceAll('_', ' ')}`)
    ? 'rate'
    : 'conversions';
}
