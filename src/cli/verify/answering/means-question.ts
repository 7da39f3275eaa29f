import * as z from 'zod';
import { findRoot } from '../../../../simulators/_kit/brent.ts';
import { normalQuantile } from '../../../../simulators/_kit/distribution/normal-quantile.ts';
import { normalShare } from '../../../../simulators/_kit/distribution/normal-share.ts';
import { powerOfTTest } from '../../../../simulators/_kit/math/noncentral-t.ts';
import { type Answer, type Question, Unsupported } from './adapter.ts';
import { renamed } from './renamed.ts';

const NAMES = {
  effect: ['effect_size', 'cohens_d', 'cohen_d', 'd'],
  delta: ['difference', 'diff', 'mde_absolute', 'absolute_effect'],
  relative: ['relative_effect', 'mde_relative', 'lift', 'relative_lift'],
  sd: ['std', 'stddev', 'sigma', 'standard_deviation'],
  mean: ['baseline_mean', 'mean1', 'control_mean'],
  n: ['n_per_group', 'nobs1', 'n1', 'n_per_arm'],
  ratio: ['ratio_n2_over_n1', 'allocation_ratio'],
  alpha: ['sig_level', 'significance'],
};

/** A question about two means: the difference in deviations, or an amount with the deviation. */
export const meansQuestion = renamed(
  NAMES,
  z
    .object({
      effect: z.number().optional(),
      delta: z.number().optional(),
      relative: z.number().optional(),
      mean: z.number().optional(),
      sd: z.number().positive().optional(),
      n: z.number().positive().optional(),
      n2: z.number().positive().optional(),
      power: z.number().gt(0).lt(1).optional(),
      alpha: z.number().gt(0).lt(1).default(0.05),
      ratio: z.number().positive().optional(),
      alternative: z.string().default('two-sided'),
      method: z.string().default(''),
      strict: z.boolean().optional(),
      p1: z.undefined().optional(),
      variations: z.undefined().optional(),
    })
    .refine(({ n, power }) => n !== undefined || power !== undefined, 'neither users nor power')
    .refine(
      ({ effect, sd }) => effect !== undefined || sd !== undefined,
      'neither an effect in deviations nor the deviation',
    ),
);

type Asked = z.output<typeof meansQuestion>;

/** Users, power or the detectable difference by the t test, or by the normal one where the case names it. */
export function answerMeans(asked: Asked, { named, asked: names }: Question): Answer {
  const { sd = 1, alpha, power, alternative } = asked;
  const effect = effectOf(asked);
  if (effect === 0) return { ...Object.fromEntries(names.map((name) => [name, null])), error: true };
  const ratio = asked.ratio ?? (asked.n !== undefined && asked.n2 !== undefined ? asked.n2 / asked.n : 1);
  const isTwoSided = /two/.test(alternative);
  // R leaves the wrong tail out unless asked; statsmodels and pwr count it.
  const isStrict = asked.strict ?? /ttestindpower|pwr\.|normalindpower/.test(named);
  const isNormal = /normal|z[-_ ]?test|norm\./.test(`${asked.method} ${named}`.toLowerCase());
  const powerAt = (size: number, size2: number, d: number) =>
    isNormal
      ? normalPower(size, size2, d, { alpha, isTwoSided, isStrict })
      : powerOfTTest({ sizes: [size, size2], effect: d, alpha, isTwoSided, isStrict });
  if (asked.n !== undefined && effect !== undefined)
    return { power: powerAt(asked.n, ratio * asked.n, Math.abs(effect)), effect_size: effect, d: effect };
  if (power === undefined) throw new Unsupported('A detectable difference needs the power.');
  if (effect === undefined) {
    const size = asked.n ?? 0;
    const found = findRoot((d) => powerAt(size, ratio * size, d) - power, 0, 100);
    const delta = found === undefined ? null : found * sd;
    return { effect_size: found ?? null, d: found ?? null, delta, mde: delta, mde_absolute: delta };
  }
  const normal =
    ((normalQuantile(1 - alpha / (isTwoSided ? 2 : 1)) + normalQuantile(power)) / effect) ** 2 * (1 + 1 / ratio);
  const n = findRoot((size) => powerAt(size, ratio * size, Math.abs(effect)) - power, 1.01 + 1 / ratio, normal + 100);
  if (n === undefined) throw new Unsupported('No sample of a usual size has this power.');
  return {
    ...{ n_per_group: n, n, n1: n, n2: ratio * n, n_per_group_ceil: Math.ceil(n), n_ceil: Math.ceil(n) },
    ...{ n_total: n * (1 + ratio), effect_size: effect, d: effect },
  };
}

function effectOf({ effect, delta, relative, mean, sd = 1 }: Asked): number | undefined {
  if (effect !== undefined) return effect;
  if (delta !== undefined) return delta / sd;
  return relative !== undefined && mean !== undefined ? (relative * mean) / sd : undefined;
}

function normalPower(
  size: number,
  size2: number,
  effect: number,
  { alpha, isTwoSided, isStrict }: { alpha: number; isTwoSided: boolean; isStrict: boolean },
): number {
  const shift = effect * Math.sqrt((size * size2) / (size + size2));
  const critical = normalQuantile(1 - alpha / (isTwoSided ? 2 : 1));
  return normalShare(shift - critical) + (isStrict && isTwoSided ? normalShare(-shift - critical) : 0);
}
