import type { Channel, Inputs } from './inputs.ts';
import type { BudgetLabels } from './labels/zh.ts';

const UNBOUNDED = { carryOver: 0, minimum: 0, maximum: 1 };

/**
 * The channels a reader starts from. Content returns 8.1 times and paid ads 4.0 times their cost, as a growth plan claims without origin;
 * everything else, all curves included, is invented for illustration.
 */
export function example({ examples }: BudgetLabels): { channels: Channel[] } {
  const { content, ads, social, partner } = examples;
  return {
    channels: [
      channel(content, { spend: 150_000, customers: 81, value: 15_000, shape: 0.45, carryOver: 0.6 }),
      channel(ads, { spend: 300_000, customers: 80, value: 15_000, shape: 0.5, carryOver: 0.1 }),
      channel(social, {
        spend: 120_000,
        customers: 40,
        value: 12_000,
        curve: 'hill',
        shape: 1.8,
        half: 200_000,
        carryOver: 0.3,
      }),
      channel(partner, { spend: 180_000, customers: 54, value: 20_000, shape: 0.6, carryOver: 0.4 }),
    ],
  };
}

/** Named starting points, each laid over the example. */
export function presets(
  labels: BudgetLabels,
): Record<'byRatio' | 'noneOverHalf' | 'thresholds' | 'concave', Partial<Inputs>> {
  const { channels } = example(labels);
  const [first, second, third] = labels.examples.letters;
  return {
    byRatio: { method: 'ratio' },
    noneOverHalf: { channels: channels.map((each) => ({ ...each, maximum: 0.5 })) },
    thresholds: {
      total: 400_000,
      channels: [first, second, third].map((name, index) =>
        channel(name ?? '', {
          spend: 100_000,
          customers: 20 - 2 * index,
          curve: 'hill',
          shape: 3,
          half: 180_000 - 20_000 * index,
        }),
      ),
    },
    concave: {
      total: 100_000,
      experimentShare: 0,
      contingencyShare: 0,
      rounding: '1',
      channels: [
        channel(first ?? '', { spend: 1, customers: 400, value: 1, shape: 0.5 }),
        channel(second ?? '', { spend: 1, customers: 250, value: 1, shape: 0.6 }),
        channel(third ?? '', { spend: 1, customers: 600, value: 1, shape: 0.4 }),
      ],
    },
  };
}

function channel(name: string, known: Partial<Channel>): Channel {
  return {
    ...UNBOUNDED,
    name,
    spend: 1,
    customers: 0,
    value: 15_000,
    curve: 'power',
    shape: 0.5,
    half: 100_000,
    ...known,
  };
}
