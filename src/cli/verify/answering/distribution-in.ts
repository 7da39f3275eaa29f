import * as z from 'zod';
import type { TruncatableLaw } from '../../../../simulators/_kit/distribution/law.ts';
import { lawOf } from '../../../../simulators/_kit/distribution/law-of.ts';
import { type Distribution, fromRange, type MadeDistribution } from '../../../../simulators/_kit/distribution.ts';
import { Unsupported } from './adapter.ts';

const one = z.number();
const two = z.tuple([one, one]);
const three = z.tuple([one, one, one]);

/** One distribution within a case: `{ p5, p95 }`, or a family's name with its parameters, as in `{ normal: [10, 3] }`. */
export const distributionIn: z.ZodType<Distribution> = z.union([
  z.object({ p5: one, p95: one }).transform(({ p5, p95 }) => made(fromRange(p5, p95))),
  z.object({ normal: two }).transform(({ normal: [mean, sd] }) => ({ kind: 'normal' as const, mean, sd })),
  z.object({ lognormal: two }).transform(({ lognormal: [mu, sigma] }) => ({ kind: 'lognormal' as const, mu, sigma })),
  z.object({ uniform: two }).transform(({ uniform: [min, max] }) => ({ kind: 'uniform' as const, min, max })),
  z.object({ beta: two }).transform(({ beta: [alpha, beta] }) => ({ kind: 'beta' as const, alpha, beta })),
  z
    .object({ triangular: three })
    .transform(({ triangular: [min, mode, max] }) => ({ kind: 'triangular' as const, min, mode, max })),
  z
    .object({ pert: three })
    .transform(({ pert: [min, mode, max] }) => ({ kind: 'pert' as const, min, mode, max, lambda: 4 })),
  z.object({ mu: one, sigma: one }).transform(({ mu, sigma }) => ({ kind: 'lognormal' as const, mu, sigma })),
  z.object({ mean: one, sd: one }).transform(({ mean, sd }) => ({ kind: 'normal' as const, mean, sd })),
]) as z.ZodType<Distribution>;

/** A made distribution, or why the case cannot be answered. */
export function made(given: MadeDistribution): Distribution {
  if (!given.ok) throw new Unsupported(`Not a distribution: ${JSON.stringify(given.faults)}`);
  return given.distribution;
}

/** The law of a distribution, or why the case cannot be answered. */
export function lawIn(distribution: Distribution): TruncatableLaw {
  const answer = lawOf(distribution);
  if (!answer.ok) throw new Unsupported(`Not a distribution: ${JSON.stringify(answer.faults)}`);
  return answer.law;
}
