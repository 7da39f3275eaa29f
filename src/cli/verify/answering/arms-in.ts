import * as z from 'zod';
import type { Count } from '../../../../simulators/_kit/math/interval.ts';
import type { Sample } from '../../../../simulators/_kit/math/welch-test.ts';
import { renamed } from './renamed.ts';

const CONVERSIONS = ['x', 'successes', 'count', 'converted', 'sum', 'events', 'clicks'];
const VISITORS = ['n', 'trials', 'nobs', 'users', 'total', 'size'];

const arm = renamed(
  { conversions: CONVERSIONS, visitors: VISITORS },
  z
    .object({ conversions: z.number(), visitors: z.number(), sum_squares: z.undefined().optional() })
    .transform(({ conversions, visitors }): Count => ({ successes: conversions, trials: visitors })),
);

/** Two arms by name, as `{ control: { conversions, visitors }, variant: … }`, or flat as `x1`, `n1`, `x2`, `n2` (the control first). */
export const twoArms = named(z.object({ control: arm, variant: arm }));

/** Several arms as two lists. */
export const armLists = renamed(
  { conversions: [...CONVERSIONS, 'counts'], visitors: VISITORS },
  z
    .object({ conversions: z.array(z.number()).min(2), visitors: z.array(z.number()).min(2) })
    .refine(({ conversions, visitors }) => conversions.length === visitors.length, 'lists of different lengths')
    .transform(({ conversions, visitors }): { counts: Count[] } => ({
      counts: conversions.map((successes, index) => ({ successes, trials: visitors[index] ?? 0 })),
    })),
);

const sample = z.union([
  renamed(
    { sd: ['std', 'stddev', 'deviation', 's'], n: ['size', 'nobs', 'users'] },
    z
      .object({ mean: z.number(), sd: z.number().min(0), n: z.number().min(2) })
      .transform(({ mean, sd, n }): Sample => ({ mean, deviation: sd, size: n })),
  ),
  z
    .object({ mean: z.number(), variance: z.number().min(0), n: z.number().min(2) })
    .transform(({ mean, variance, n }): Sample => ({ mean, deviation: Math.sqrt(variance), size: n })),
  z
    .object({ sum: z.number(), sum_squares: z.number(), n: z.number().min(2) })
    .transform(({ sum, sum_squares, n }): Sample => {
      return { mean: sum / n, deviation: Math.sqrt((sum_squares - sum ** 2 / n) / (n - 1)), size: n };
    }),
  z
    .array(z.number())
    .min(2)
    .transform((values): Sample => {
      const mean = values.reduce((total, value) => total + value, 0) / values.length;
      const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
      return { mean, deviation: Math.sqrt(squares / (values.length - 1)), size: values.length };
    }),
]);

/** Two samples of a figure per user, by mean and deviation, by sums, or user by user. */
export const twoSamples = named(z.object({ control: sample, variant: sample }));

/** Reads the other names of the two arms, and flat fields numbered 1 and 2 or lettered a and b. */
function named<S extends z.ZodType>(schema: S) {
  return z.preprocess(
    (inputs) => nested(inputs),
    renamed({ control: ['a', 'A', 'baseline', 'base'], variant: ['b', 'B', 'treatment', 'test', 'variation'] }, schema),
  );
}

const FLAT: Record<string, readonly string[]> = {
  conversions: ['x', 'conversions', 'count', 'successes'],
  visitors: ['n', 'visitors', 'nobs', 'trials', 'users'],
  mean: ['mean', 'm'],
  sd: ['sd', 'std', 's'],
};
const ENDINGS = {
  control: ['1', '_1', '_a', '_control', '_c'],
  variant: ['2', '_2', '_b', '_variant', '_treatment', '_t'],
};
const STARTS = { control: ['control_'], variant: ['variant_', 'treatment_'] };

function nested(inputs: unknown): unknown {
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) return inputs;
  const given = inputs as Record<string, unknown>;
  if ('control' in given) return given;
  const side = (arm: 'control' | 'variant') => {
    const found = Object.entries(FLAT).flatMap(([name, bases]) => {
      const places = bases.flatMap((base) => [
        ...ENDINGS[arm].map((ending) => base + ending),
        ...STARTS[arm].map((start) => start + base),
      ]);
      const place = places.find((each) => Object.hasOwn(given, each));
      return place === undefined ? [] : [[name, given[place]]];
    });
    const parts: Record<string, unknown> = Object.fromEntries(found);
    return 'mean' in parts ? { ...parts, n: parts['visitors'] } : parts;
  };
  const [control, variant] = [side('control'), side('variant')];
  return Object.keys(control).length > 0 ? { ...given, control, variant } : given;
}
