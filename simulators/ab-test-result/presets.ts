import type { Inputs } from './inputs.ts';
import type { ResultLabels } from './labels/zh.ts';

/** Two arms, two averages, a short list of users and a list of metrics; all figures are invented. */
export function example({ examples }: ResultLabels): Pick<Inputs, 'arms' | 'averages' | 'people' | 'metrics'> {
  const { control, variant, metrics } = examples;
  return {
    arms: [
      { name: control, visitors: 4200, conversions: 630, share: 1 },
      { name: variant, visitors: 4180, conversions: 711, share: 1 },
    ],
    averages: [
      { name: control, users: 1200, average: 42.1, deviation: 55, share: 1 },
      { name: variant, users: 1180, average: 46.3, deviation: 60.2, share: 1 },
    ],
    people: PEOPLE.map(([isVariant, value, before]) => ({ group: isVariant ? variant : control, value, before })),
    metrics: [0.002, 0.03, 0.21, 0.048, 0.66].map((p, index) => ({ name: metrics[index] ?? '', p })),
  };
}

/** Whether in the variant; spent in the test; spent before it. */
const PEOPLE: readonly (readonly [number, number, number])[] = [
  [0, 52, 48],
  [0, 31, 30],
  [0, 78, 80],
  [0, 44, 41],
  [0, 60, 63],
  [0, 23, 20],
  [0, 90, 86],
  [0, 37, 40],
  [0, 66, 60],
  [0, 49, 52],
  [1, 61, 52],
  [1, 36, 29],
  [1, 83, 78],
  [1, 50, 44],
  [1, 64, 60],
  [1, 30, 24],
  [1, 97, 90],
  [1, 40, 38],
  [1, 71, 62],
  [1, 58, 50],
];

/** Named starting points; all figures are invented. */
export function presets({
  examples,
}: ResultLabels): Record<
  'brokenSplit' | 'fewCounts' | 'threeVariants' | 'revenue' | 'beforeAndAfter' | 'manyMetrics' | 'peeked',
  Partial<Inputs>
> {
  const { control, variant, variants } = examples;
  const even = (name: string, visitors: number, conversions: number) => ({ name, visitors, conversions, share: 1 });
  return {
    brokenSplit: { arms: [even(control, 50000, 5000), even(variant, 51500, 5350)] },
    fewCounts: {
      arms: [even(control, 120, 15), even(variant, 130, 30)],
      test: 'fisher',
      interval: 'miettinenNurminen',
    },
    threeVariants: {
      arms: [even(control, 1000, 120), even(variants[0] ?? '', 1000, 135), even(variants[1] ?? '', 1000, 160)],
    },
    revenue: { data: 'means' },
    beforeAndAfter: { data: 'users' },
    manyMetrics: { data: 'pValues' },
    peeked: { arms: [even(control, 2000, 200), even(variant, 2000, 250)], looks: 5 },
  };
}
