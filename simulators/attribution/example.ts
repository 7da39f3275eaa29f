import type { Inputs } from './inputs.ts';
import type { AttributionLabels } from './labels/zh.ts';

type Rows = Inputs['journeys'];

/** The journeys a reader starts from: channels of a B2B growth plan, every count and every day invented for illustration. */
export function example({ examples }: AttributionLabels): { journeys: Rows } {
  const { search, ads, social, partner, mail } = examples;
  return {
    journeys: [
      row([search], 42, 1180, [0]),
      row([ads], 31, 1420, [0]),
      row([search, mail], 38, 210, [12, 1]),
      row([ads, search], 27, 260, [9, 2]),
      row([social, search, mail], 33, 190, [24, 9, 1]),
      row([ads, social, search], 18, 170, [30, 14, 2]),
      row([partner], 22, 60, [0]),
      row([partner, mail], 19, 40, [16, 2]),
      row([search, ads, mail], 16, 95, [21, 8, 1]),
      row([social, ads, search, mail], 14, 88, [45, 20, 7, 1]),
      row([search, social, search, mail], 12, 64, [33, 18, 6, 2]),
      row([social], 9, 890, [0]),
      row([ads, ads, mail], 8, 75, [15, 10, 3]),
      row([social, partner], 11, 35, [28, 4]),
    ],
  };
}

/** Named starting points, each laid over the example. */
export function presets(
  labels: AttributionLabels,
): Record<'evenly' | 'timeDecay' | 'dataDriven' | 'onlyConverted' | 'textbook', Partial<Inputs>> {
  const { journeys } = example(labels);
  return {
    evenly: { model: 'linear' },
    timeDecay: { model: 'decay' },
    dataDriven: { model: 'shapley', shapleyWorth: 'rate' },
    onlyConverted: { model: 'markov', journeys: journeys.map((each) => ({ ...each, nulls: 0 })) },
    textbook: {
      model: 'markov',
      journeys: [row(['C1', 'C2', 'C3'], 1, 0), row(['C1'], 0, 1), row(['C2', 'C3'], 0, 1)],
    },
  };
}

function row(
  channels: readonly string[],
  conversions: number,
  nulls: number,
  days: readonly number[] = [],
): Rows[number] {
  return { path: channels.join(' > '), conversions, nulls, days: days.join(', ') };
}
