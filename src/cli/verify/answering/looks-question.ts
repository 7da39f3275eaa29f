import * as z from 'zod';
import { normalQuantile } from '../../../../simulators/_kit/distribution/normal-quantile.ts';
import { normalShare } from '../../../../simulators/_kit/distribution/normal-share.ts';
import { crossingChances } from '../../../../simulators/_kit/math/crossing-chances.ts';
import {
  boundsBySpending,
  boundsOfShape,
  driftFor,
  evenTimes,
  peekingRate,
  SPENDING,
} from '../../../../simulators/_kit/math/sequential-bounds.ts';
import { type Answer, type Question, Unsupported } from './adapter.ts';
import { renamed } from './renamed.ts';

const NAMES = {
  looks: ['kmax', 'kMax', 'k', 'number_of_looks', 'peeks'],
  design: ['typeOfDesign', 'type', 'spending', 'boundary', 'boundaries', 'method'],
  information: ['information_rates', 'times', 'informationRates'],
  alpha_one_sided: [],
  alpha: ['alpha_two_sided', 'nominal_alpha', 'alpha_nominal', 'alpha_per_look', 'sig_level'],
};

/** Several looks at one test. Without a design each look is read at the nominal level. */
export const looksQuestion = renamed(
  NAMES,
  z
    .object({
      looks: z.number().int().min(1).max(60).optional(),
      information: z.array(z.number().positive()).min(1).optional(),
      design: z.string().optional(),
      alpha_one_sided: z.number().gt(0).lt(0.5).optional(),
      alpha: z.number().gt(0).lt(1).optional(),
      power: z.number().gt(0).lt(1).optional(),
      delta: z.number().optional(),
      z: z.number().positive().optional(),
    })
    .refine(
      ({ looks, information }) => looks !== undefined || information !== undefined,
      'neither looks nor their times',
    ),
);

type Asked = z.output<typeof looksQuestion>;

/** Bounds with what each spends, or the chance of a false alarm without any. */
export function answerLooks(asked: Asked, { named }: Question): Answer {
  const times = asked.information ?? (asked.looks === undefined ? undefined : evenTimes(asked.looks));
  if (!times) throw new Unsupported('The looks are neither counted nor dated.');
  const isPeeking =
    asked.design === undefined
      ? !/pocock|fleming|getdesign/.test(named)
      : /none|naive|fixed|peek|nominal/i.test(asked.design);
  if (isPeeking) return peekingAnswer(times.length, asked);
  const alpha = asked.alpha_one_sided ?? (asked.alpha ?? 0.05) / 2;
  const isTwoSided = asked.alpha_one_sided === undefined;
  const bounds = boundsNamed(times, asked, { alpha, isTwoSided }, named);
  const { above, below } = crossingChances({ times, bounds, isTwoSided, drift: 0 });
  const spent = above.map((chance, look) => chance + (below[look] ?? 0));
  const sides = isTwoSided ? 2 : 1;
  return {
    ...{ critical_z: bounds, critical_values: bounds, boundaries: bounds, z: bounds, constant: bounds.at(-1) },
    ...{
      critical_z_final: bounds.at(-1),
      final_z: bounds.at(-1),
      cumulative_alpha: running(spent),
      alpha_spent: running(spent),
    },
    stage_p: bounds.map((bound) => sides * normalShare(-bound)),
    ...inflationOf(times, bounds, { alpha, power: asked.power, isTwoSided }),
  };
}

function boundsNamed(
  times: readonly number[],
  { design = '', delta }: Asked,
  level: { alpha: number; isTwoSided: boolean },
  named: string,
): number[] {
  const name = (design || named).toLowerCase();
  const isFleming = /fleming|\bof\b|obf|asof/.test(name);
  if (/lan|demets|spending|^as|'as(of|p)'/.test(name)) {
    if (!isFleming && !/pocock|asp/.test(name)) throw new Unsupported(`There is no spending rule “${design}”.`);
    return boundsBySpending(times, isFleming ? SPENDING.obrienFleming : SPENDING.pocock, level);
  }
  if (/wang|tsiatis|\bwt\b/.test(name)) {
    if (delta === undefined) throw new Unsupported('Wang and Tsiatis’ family needs its delta.');
    return boundsOfShape(times, delta, level);
  }
  if (isFleming) return boundsOfShape(times, 0, level);
  if (/pocock|^p$|'p'/.test(name)) return boundsOfShape(times, 0.5, level);
  throw new Unsupported(`There is no design “${design}”.`);
}

function inflationOf(
  times: readonly number[],
  bounds: readonly number[],
  { alpha, power, isTwoSided }: { alpha: number; power: number | undefined; isTwoSided: boolean },
): Answer {
  if (power === undefined) return {};
  const looks = { times, bounds, isTwoSided };
  const drift = driftFor(power, looks);
  const fixed = (normalQuantile(power) - normalQuantile(alpha, 1 - alpha)) ** 2;
  const used = (shift: number) => {
    const { above, below } = crossingChances({ ...looks, drift: shift });
    return (
      1 -
      above
        .slice(0, -1)
        .reduce((sum, chance, look) => sum + (1 - (times[look] ?? 1)) * (chance + (below[look] ?? 0)), 0)
    );
  };
  const inflation = drift ** 2 / fixed;
  return {
    ...{ inflation_factor: inflation, inflation, drift, shift: drift ** 2 },
    ...{
      asn_h1: inflation * used(drift),
      asn_h0: inflation * used(0),
      average_sample_number_h1: inflation * used(drift),
    },
    stage_power: crossingChances({ ...looks, drift }).above,
  };
}

function peekingAnswer(looks: number, { alpha = 0.05, alpha_one_sided, z: given }: Asked): Answer {
  const isTwoSided = alpha_one_sided === undefined;
  const tail = alpha_one_sided ?? alpha / 2;
  const rate = peekingRate(looks, given ?? normalQuantile(1 - tail, tail), isTwoSided);
  return {
    ...{ false_positive_rate: rate, fpr: rate, type_1_error: rate, type_i_error: rate, overall_alpha: rate },
    ...{ familywise_error: rate, actual_alpha: rate, inflated_alpha: rate, alpha_actual: rate },
  };
}

function running(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
