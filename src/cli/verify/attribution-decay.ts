import * as z from 'zod';
import { decayTouches } from '../../../simulators/attribution/touch-weights.ts';
import type { Answer } from './answering/adapter.ts';
import { renamed } from './answering/renamed.ts';

/** Touches of one journey by their distance in time from its end. */
export const decaySchema = renamed(
  {
    days_before_conversion: ['days', 'days_before', 'days_to_conversion'],
    half_life_days: ['half_life', 'halflife', 'half_life_in_days'],
  },
  z.object({
    days_before_conversion: z.array(z.number().min(0)).min(1),
    half_life_days: z.number().positive(),
  }),
);

/** Weights by real time, raw and as parts of the journey. */
export function decayAnswer({ days_before_conversion: days, half_life_days }: z.output<typeof decaySchema>): Answer {
  const weight = decayTouches(days, half_life_days);
  return { weight, weights: weight, share: weight, raw: days.map((day) => 2 ** (-day / half_life_days)) };
}
