import type { TruncatableLaw } from '../_kit/distribution/law.ts';
import { lawOf } from '../_kit/distribution/law-of.ts';
import type { Distribution } from '../_kit/distribution.ts';
import type { Inputs, Task } from './inputs.ts';

/** A duration as a distribution, and what can be computed of it. */
export interface DurationLaw {
  distribution: Distribution;
  law: TruncatableLaw;
}

/**
 * How long a task may take: a PERT or a triangular distribution between its two ends, which are never passed. Ends closer than 1e-9 are a
 * certain duration.
 *
 * @example durationLaw({ optimistic: 0.8, likely: 1, pessimistic: 3, … }, 'pert').law.mean // 1.3
 */
export function durationLaw({ optimistic, likely, pessimistic }: Task, shape: Inputs['shape']): DurationLaw {
  const certain: Distribution = { kind: 'point', value: likely };
  const ends = { min: optimistic, mode: likely, max: pessimistic };
  const uncertain: Distribution =
    shape === 'pert' ? { kind: 'pert', ...ends, lambda: 4 } : { kind: 'triangular', ...ends };
  const distribution = pessimistic - optimistic < 1e-9 ? certain : uncertain;
  const made = lawOf(distribution);
  if (!made.ok) throw new RangeError('The three durations are in order, so there is a distribution.');
  return { distribution, law: made.law };
}
