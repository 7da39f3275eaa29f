import * as z from 'zod';
import type { Question } from './adapter.ts';
import type { Engine } from './growthbook.ts';
import { readDetails } from './read-details.ts';

const fields = z.looseObject({
  difference_type: z.string().optional(),
  sequential_tuning_parameter: z.number().positive().optional(),
  alpha: z.number().gt(0).lt(1).optional(),
  confidence: z.number().gt(0).lt(1).optional(),
  prior: z.unknown().optional(),
});
const normalPrior = z.object({ mean: z.number(), variance: z.number().positive() });

/** GrowthBook's settings, where a case speaks of its engine; nothing where it does not. */
export function engineIn(inputs: Record<string, unknown>, { asked, named }: Question): Engine | undefined {
  const { difference_type, sequential_tuning_parameter, alpha, confidence, prior } = readDetails(fields, inputs);
  const isSpoken =
    difference_type !== undefined || sequential_tuning_parameter !== undefined || /-gb-|gbstats|growthbook/.test(named);
  if (!isSpoken) return undefined;
  const given = normalPrior.safeParse(prior);
  return {
    isRelative: (difference_type ?? 'relative') === 'relative',
    alpha: alpha ?? 1 - (confidence ?? 0.95),
    tuning: sequential_tuning_parameter,
    isBayesian: asked.includes('chance_to_win') || asked.includes('risk_variant') || /bayes/.test(named),
    prior: given.success ? given.data : undefined,
  };
}
