import { type Inputs, PERIODS } from './inputs.ts';
import type { RetentionLabels } from './labels/zh.ts';

/** Monthly subscribers, invented: six cohorts, each a month younger than the one before. */
export function example({ months }: RetentionLabels): Pick<Inputs, 'cohorts'> {
  return {
    cohorts: SUBSCRIBERS.map(([size = 0, ...counts], index) => row(months[index] ?? '', size, counts)),
  };
}

const SUBSCRIBERS = [
  [1000, 930, 872, 823, 780, 743, 710],
  [1150, 1064, 991, 930, 880, 838],
  [980, 905, 846, 799, 760],
  [1240, 1148, 1072, 1008],
  [1310, 1205, 1123],
  [1190, 1094],
];

type PresetId = 'oneCohort' | 'regular' | 'highEnd' | 'running' | 'buyers';

/** Named starting points. */
export function presets({ months, names }: RetentionLabels): Record<PresetId, Partial<Inputs>> {
  const running = SUBSCRIBERS.map(([size = 0, ...counts], index) =>
    row(months[index] ?? '', size, [...counts, Math.round((counts.at(-1) ?? 0) * 0.6)]),
  );
  return {
    oneCohort: { cohorts: [row(names.subscribers, 1000, [930, 872, 823, 780, 743, 710])], horizon: 12 },
    // Published percentages of two segments of one company, as shares of a thousand.
    regular: { ...YEARS, cohorts: [row(names.regular, 1000, [631, 468, 382, 326, 289, 262, 241])] },
    highEnd: { ...YEARS, cohorts: [row(names.highEnd, 1000, [869, 743, 653, 593, 551, 517, 491])] },
    running: { isLastRunning: true, cohorts: running },
    // Counted from the public CDNOW sample: customers with a purchase in each month after that of their first.
    buyers: {
      counting: 'activity',
      cohorts: [
        row('1997-01', 781, [124, 95, 70, 65, 77, 65, 53, 52, 45, 62, 59, 45]),
        row('1997-02', 857, [134, 110, 75, 77, 75, 61, 61, 74, 70, 59, 57, 59]),
        row('1997-03', 719, [87, 84, 78, 63, 64, 55, 57, 73, 65, 47, 51, 78]),
      ],
    },
  };
}

const YEARS = { horizon: 12, discount: 0.1, valuePerPeriod: 1000 };

function row(name: string, size: number, counts: readonly number[]): Inputs['cohorts'][number] {
  const cells = Object.fromEntries(PERIODS.map((period, index) => [period, counts[index] ?? null]));
  return { name, size, ...cells } as Inputs['cohorts'][number];
}
