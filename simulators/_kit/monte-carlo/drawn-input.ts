import type { TruncatableLaw } from '../distribution/law.ts';
import { type Sampler, samplerOf } from '../distribution/sampler.ts';
import type { Distribution } from '../distribution.ts';
import { hasMeanReciprocal } from './has-mean-reciprocal.ts';

/** What a model accepts of an input. A whole number's draws are rounded to the nearest one. */
export interface Domain {
  min: number;
  max: number;
  /** The minimum itself is refused. */
  aboveMin?: boolean;
  integer?: boolean;
}

/** One uncertain input, ready to be drawn. */
export interface DrawnInput {
  name: string;
  sampler: Sampler;
  /** Absent where no draw can lie outside. */
  domain?: Domain;
  /** Dividing by it gives something that has no mean. */
  reachesZero: boolean;
}

/** Prepares one input. A domain that the distribution cannot leave is not looked at for each draw. */
export function drawnInput(
  name: string,
  distribution: Distribution,
  law: TruncatableLaw,
  domains: Readonly<Record<string, Domain>> = {},
): DrawnInput {
  const domain = Object.hasOwn(domains, name) ? domains[name] : undefined;
  return {
    name,
    sampler: samplerOf(distribution, law),
    ...(domain && canLeave(law, domain) && { domain }),
    reachesZero: !hasMeanReciprocal(distribution),
  };
}

function canLeave(law: TruncatableLaw, { min, max, aboveMin = false, integer = false }: Domain): boolean {
  return integer || law.below(min) > 0 || law.above(max) > 0 || (aboveMin && law.quantile(0, 1) <= min);
}
