import {
  betaFromMeanSd,
  type Distribution,
  findDistributionFaults,
  lognormalFromMeanSd,
  type MadeDistribution,
} from '../distribution.ts';

/** A distribution that can be named in a range: what it is called, the parameters in the order written, and how it is made of them. */
export interface Family {
  /** The first is the one shown in examples. */
  names: readonly string[];
  /** Names as in the faults of `distribution.ts`. All are quantities of the input's own unit. */
  parameters: readonly string[];
  make: (...given: number[]) => MadeDistribution;
  /** Arguments that would be read, for a plain input and for one in percent. */
  example: readonly [plain: string, percent: string];
}

const normal = (mean: number, sd: number) => checked({ kind: 'normal', mean, sd });
const uniform = (min: number, max: number) => checked({ kind: 'uniform', min, max });
const triangular = (min: number, mode: number, max: number) => checked({ kind: 'triangular', min, mode, max });
const pert = (min: number, mode: number, max: number) => checked({ kind: 'pert', min, mode, max, lambda: 4 });

/**
 * The distributions that a range can name:
 *
 * - `normal(mean, sd)`, 正态;
 * - `lognormal(mean, sd)`, 对数正态: mean and standard deviation of the quantity itself, not of its logarithm (Squiggle's
 *   `lognormal(mu, sigma)` is another thing; its `lognormal({mean, stdev})` is this one);
 * - `uniform(min, max)`, 均匀;
 * - `triangular(min, mode, max)`, 三角;
 * - `pert(min, mode, max)`: a beta over min to max whose mean is (min + 4 mode + max) / 6;
 * - `beta(mean, sd)`, 贝塔: a share between 0 and 1 by mean and standard deviation, not by α and β.
 *
 * 分布 may follow a Chinese name; capitals do not matter.
 */
export const FAMILIES: readonly Family[] = [
  { names: ['normal', '正态'], parameters: ['mean', 'sd'], make: normal, example: ['100, 10', '10%, 2%'] },
  {
    names: ['lognormal', '对数正态'],
    parameters: ['mean', 'sd'],
    make: lognormalFromMeanSd,
    example: ['100, 10', '10%, 2%'],
  },
  { names: ['uniform', '均匀'], parameters: ['min', 'max'], make: uniform, example: ['80, 120', '2%, 5%'] },
  {
    names: ['triangular', '三角'],
    parameters: ['min', 'mode', 'max'],
    make: triangular,
    example: ['80, 100, 120', '2%, 3%, 5%'],
  },
  { names: ['pert'], parameters: ['min', 'mode', 'max'], make: pert, example: ['80, 100, 120', '2%, 3%, 5%'] },
  { names: ['beta', '贝塔'], parameters: ['mean', 'sd'], make: betaFromMeanSd, example: ['0.3, 0.1', '30%, 10%'] },
];

/** The family of a name, in either language. @example familyNamed('正态分布')?.names[0] // 'normal' */
export function familyNamed(name: string): Family | undefined {
  const plain = name.toLowerCase().replace(/分布$/, '');
  return FAMILIES.find(({ names }) => names.includes(plain));
}

/** The family whose name begins most like a name that is none. @example nearestFamily('tri').names[0] // 'triangular' */
export function nearestFamily(name: string): Family {
  const plain = name.toLowerCase();
  const shared = (family: Family) => Math.max(...family.names.map((known) => sharedStart(known, plain)));
  return FAMILIES.reduce((best, family) => (shared(family) > shared(best) ? family : best));
}

function sharedStart(one: string, other: string): number {
  const length = [...one].findIndex((letter, index) => letter !== other[index]);
  return length < 0 ? one.length : length;
}

function checked(distribution: Distribution): MadeDistribution {
  const faults = findDistributionFaults(distribution);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, distribution };
}
