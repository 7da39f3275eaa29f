/**
 * What is known about an uncertain number, as plain data that fits into a link. `normal` and `lognormal` carry the parameters of the
 * (underlying) normal distribution; `pert` is the beta distribution with that mode and weight `lambda` (4 is the usual one); `beta` is
 * stretched from `min` (0) to `max` (1); `truncated` is another one given that it lies within `min` and `max`, renormalised, so that
 * no probability piles up on the bounds.
 *
 * Computed with by `distribution/law-of.ts`; read from text by `read-range.ts`.
 */
export type Distribution =
  | { kind: 'point'; value: number }
  | { kind: 'normal'; mean: number; sd: number }
  | { kind: 'lognormal'; mu: number; sigma: number }
  | { kind: 'uniform'; min: number; max: number }
  | { kind: 'triangular'; min: number; mode: number; max: number }
  | { kind: 'pert'; min: number; mode: number; max: number; lambda: number }
  | { kind: 'beta'; alpha: number; beta: number; min?: number; max?: number }
  | { kind: 'truncated'; of: Distribution; min: number; max: number };

/**
 * One thing wrong with a distribution: the parameter, what was found, and the limit it breaks. `limitedBy` names the parameter that
 * sets the limit. `mass`: hardly anything of the distribution lies within the bounds of a truncation.
 */
export interface DistributionFault {
  /** `['of', 'sd']`: the parameter, from the outside in. */
  path: string[];
  rule: 'finite' | 'above' | 'below' | 'at-least' | 'at-most' | 'mass';
  found: number;
  limit?: number;
  limitedBy?: string;
}

/** A distribution, or everything that speaks against it. */
export type MadeDistribution = { ok: true; distribution: Distribution } | { ok: false; faults: DistributionFault[] };

/** The standard normal's 95th percentile, to the last digit of a double (R `qnorm(0.95)`). */
const Z95 = 1.6448536269514722;

/**
 * The distribution of "`p5` to `p95`": its 5th and 95th percentile. Lognormal when both are above zero (the convention of Squiggle and
 * Guesstimate), else normal. Two equal ends are a point; the first above the second is refused.
 *
 * @example fromRange(5, 10) // lognormal with mu 1.9560115, sigma 0.2107018, so a mean of 7.2298
 */
export function fromRange(p5: number, p95: number): MadeDistribution {
  const faults = [...finite({ p5, p95 }), ...atLeast('p95', p95, p5, 'p5')];
  if (faults.length > 0) return { ok: false, faults };
  if (p5 === p95) return made({ kind: 'point', value: p5 });
  if (p5 <= 0) return made({ kind: 'normal', mean: p5 / 2 + p95 / 2, sd: (p95 / 2 - p5 / 2) / Z95 });
  const [low, high] = [Math.log(p5), Math.log(p95)];
  return made({ kind: 'lognormal', mu: (low + high) / 2, sigma: (high - low) / (2 * Z95) });
}

/**
 * The distribution of "`centre` ± `halfWidth`": normal, with nine tenths of the probability within the stated width, as in
 * {@link fromRange}. A half-width of 0 is a point; a negative one is refused.
 *
 * @example plusMinus(100, 10) // normal with mean 100, sd 6.0795683
 */
export function plusMinus(centre: number, halfWidth: number): MadeDistribution {
  const faults = [...finite({ centre, halfWidth }), ...atLeast('halfWidth', halfWidth, 0)];
  if (faults.length > 0) return { ok: false, faults };
  if (halfWidth === 0) return made({ kind: 'point', value: centre });
  return made({ kind: 'normal', mean: centre, sd: halfWidth / Z95 });
}

/**
 * The beta distribution with this mean and standard deviation, by the method of moments: n = m (1 − m) / sd² − 1, α = m n, β = (1 − m) n.
 *
 * @param mean within 0 and 1
 * @param sd above 0; refused from √(m (1 − m)) on, where no beta distribution exists
 * @example betaFromMeanSd(0.3, 0.1) // alpha 6, beta 14
 */
export function betaFromMeanSd(mean: number, sd: number): MadeDistribution {
  const faults = [...finite({ mean, sd }), ...above('mean', mean, 0), ...below('mean', mean, 1), ...above('sd', sd, 0)];
  if (faults.length > 0) return { ok: false, faults };
  const variance = mean * (1 - mean);
  const count = variance / (sd * sd) - 1;
  if (count <= 0) {
    const limit = Math.sqrt(variance);
    return { ok: false, faults: [{ path: ['sd'], rule: 'below', found: sd, limit, limitedBy: 'mean' }] };
  }
  return made({ kind: 'beta', alpha: mean * count, beta: (1 - mean) * count });
}

/**
 * The lognormal distribution with this mean and standard deviation (of the number itself, not of its logarithm):
 * sigma² = ln(1 + sd²/mean²), mu = ln(mean) − sigma²/2.
 *
 * @param mean above 0
 * @param sd above 0
 * @example lognormalFromMeanSd(7.229783732289856, 1.5403928681928145) // mu 1.9560115, sigma 0.2107018
 */
export function lognormalFromMeanSd(mean: number, sd: number): MadeDistribution {
  const faults = [...finite({ mean, sd }), ...above('mean', mean, 0), ...above('sd', sd, 0)];
  if (faults.length > 0) return { ok: false, faults };
  const variance = Math.log1p((sd / mean) ** 2);
  return made({ kind: 'lognormal', mu: Math.log(mean) - variance / 2, sigma: Math.sqrt(variance) });
}

/**
 * Everything wrong with a distribution's parameters; none when it can be computed with. Whether a truncation leaves any probability is
 * asked by `lawOf`, which can compute it.
 *
 * @example findDistributionFaults({ kind: 'uniform', min: 2, max: 1 }) // [{ path: ['max'], rule: 'above', found: 1, limit: 2, limitedBy: 'min' }]
 */
export function findDistributionFaults(distribution: Distribution): DistributionFault[] {
  const notFinite = finite(distribution);
  const faults = notFinite.length > 0 ? notFinite : findParameterFaults(distribution);
  if (distribution.kind !== 'truncated') return faults;
  const within = findDistributionFaults(distribution.of).map((fault) => ({ ...fault, path: ['of', ...fault.path] }));
  return [...faults, ...within];
}

function findParameterFaults(distribution: Distribution): DistributionFault[] {
  switch (distribution.kind) {
    case 'point':
      return [];
    case 'normal':
      return above('sd', distribution.sd, 0);
    case 'lognormal':
      return above('sigma', distribution.sigma, 0);
    case 'uniform':
    case 'truncated':
      return above('max', distribution.max, distribution.min, 'min');
    case 'triangular':
      return peaked(distribution);
    case 'pert':
      return [...peaked(distribution), ...atLeast('lambda', distribution.lambda, 0)];
    case 'beta': {
      const { alpha, beta, min = 0, max = 1 } = distribution;
      return [...above('alpha', alpha, 0), ...above('beta', beta, 0), ...above('max', max, min, 'min')];
    }
  }
}

function peaked({ min, mode, max }: { min: number; mode: number; max: number }): DistributionFault[] {
  const ends = above('max', max, min, 'min');
  return ends.length > 0 ? ends : [...atLeast('mode', mode, min, 'min'), ...atMost('mode', mode, max, 'max')];
}

function made(distribution: Distribution): MadeDistribution {
  const faults = findDistributionFaults(distribution);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, distribution };
}

function finite(parameters: object): DistributionFault[] {
  return Object.entries(parameters)
    .filter(([name, value]) => name !== 'kind' && name !== 'of' && value !== undefined && !Number.isFinite(value))
    .map(([name, found]) => ({ path: [name], rule: 'finite', found }));
}

function limited(rule: DistributionFault['rule'], isMet: (found: number, bound: number) => boolean) {
  return (name: string, found: number, bound: number, limitedBy?: string): DistributionFault[] => {
    if (isMet(found, bound)) return [];
    return [{ path: [name], rule, found, limit: bound, ...(limitedBy !== undefined && { limitedBy }) }];
  };
}

const above = limited('above', (found, bound) => found > bound);
const below = limited('below', (found, bound) => found < bound);
const atLeast = limited('at-least', (found, bound) => found >= bound);
const atMost = limited('at-most', (found, bound) => found <= bound);
