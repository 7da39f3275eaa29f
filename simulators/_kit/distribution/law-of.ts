import { type Distribution, type DistributionFault, findDistributionFaults } from '../distribution.ts';
import { beta } from './beta.ts';
import { shareBetween, type TruncatableLaw } from './law.ts';
import { lognormal } from './lognormal.ts';
import { normal } from './normal.ts';
import { pert } from './pert.ts';
import { point } from './point.ts';
import { triangular } from './triangular.ts';
import { truncated } from './truncated.ts';
import { uniform } from './uniform.ts';

/** A law to compute with, or everything that speaks against the distribution. */
export type MadeLaw = { ok: true; law: TruncatableLaw } | { ok: false; faults: DistributionFault[] };

/** Below this share, what is left of a truncated distribution has too few digits to compute with. */
const LEAST_SHARE = 1e-12;

/**
 * The law of a distribution. A truncation that leaves less than 1e-12 of it is refused.
 *
 * @example lawOf({ kind: 'uniform', min: 0, max: 2 }) // { ok: true, law: { mean: 1, … } }
 */
export function lawOf(distribution: Distribution): MadeLaw {
  const faults = findDistributionFaults(distribution);
  if (faults.length > 0) return { ok: false, faults };
  if (distribution.kind !== 'truncated') return { ok: true, law: familyOf(distribution) };
  const { of, min, max } = distribution;
  const inner = lawOf(of);
  if (!inner.ok) return { ok: false, faults: inner.faults.map((each) => ({ ...each, path: ['of', ...each.path] })) };
  const left = shareWithin(of, inner.law, min, max);
  if (left < LEAST_SHARE) return { ok: false, faults: [{ path: [], rule: 'mass', found: left, limit: LEAST_SHARE }] };
  return { ok: true, law: truncated(inner.law, min, max) };
}

/** A point on the lower bound itself lies within. */
function shareWithin(of: Distribution, law: TruncatableLaw, min: number, max: number): number {
  if (of.kind === 'point') return of.value >= min && of.value <= max ? 1 : 0;
  return shareBetween(law, min, max);
}

function familyOf(given: Exclude<Distribution, { kind: 'truncated' }>): TruncatableLaw {
  switch (given.kind) {
    case 'point':
      return point(given.value);
    case 'normal':
      return normal(given.mean, given.sd);
    case 'lognormal':
      return lognormal(given.mu, given.sigma);
    case 'uniform':
      return uniform(given.min, given.max);
    case 'triangular':
      return triangular(given.min, given.mode, given.max);
    case 'pert':
      return pert(given.min, given.mode, given.max, given.lambda);
    case 'beta':
      return beta(given.alpha, given.beta, given.min, given.max);
  }
}
