import type { Inputs, Risk } from './inputs.ts';
import type { RiskLabels } from './labels/zh.ts';

/** The figures of one risk: likelihood, impact, probability in a year, 5th and 95th percentile of the loss. */
type Figures = readonly [number, number, number, number, number];

/**
 * The register a reader starts from: risks that the source names, two of each of its four classes. It gives neither scores nor money;
 * all figures, owners and dates are invented.
 */
export function example({ examples }: RiskLabels): Pick<Inputs, 'risks'> {
  const { breach, privacy, price, channel, outage, quality, discount, rules } = examples;
  return {
    risks: [
      risk(breach, 'technology', 'reduce', [2, 5, 0.06, 800_000, 6_000_000], '2027-02-15'),
      risk(privacy, 'compliance', 'avoid', [3, 5, 0.1, 500_000, 3_000_000], '2027-01-31'),
      risk(price, 'market', 'reduce', [4, 3, 0.45, 150_000, 900_000], '2027-01-15'),
      risk(channel, 'market', 'transfer', [3, 4, 0.25, 300_000, 1_200_000], '2027-01-15'),
      risk(outage, 'technology', 'reduce', [4, 3, 0.6, 20_000, 120_000], '2026-12-31'),
      risk(quality, 'strategy', 'reduce', [5, 2, 0.7, 60_000, 240_000], '2026-12-31'),
      risk(discount, 'strategy', 'reduce', [3, 3, 0.35, 100_000, 600_000], '2027-02-28'),
      risk(rules, 'compliance', 'accept', [5, 1, 0.8, 5_000, 30_000], '2027-03-31'),
    ],
  };
}

/** Named starting points, each laid over the example. */
export function presets(
  labels: RiskLabels,
): Record<'toleranceOfRevenue' | 'milStd' | 'pmbok' | 'tie' | 'reversed', Partial<Inputs>> {
  const { tie, reversed } = labels;
  return {
    // 2 % of a revenue of 100 million.
    toleranceOfRevenue: { appetiteLoss: 2_000_000, appetiteChance: 0.05 },
    milStd: { scheme: 'milStd' },
    pmbok: { scheme: 'pmbok' },
    tie: {
      risks: [
        risk(tie.rare, 'technology', 'transfer', [1, 5, 0.01, 5_000_000, 20_000_000], ''),
        risk(tie.certain, 'strategy', 'accept', [5, 1, 0.95, 2_000, 10_000], ''),
      ],
    },
    reversed: {
      risks: [
        risk(reversed.above, 'market', 'reduce', [4, 4, 0.5, 100_000, 150_000], ''),
        risk(reversed.below, 'compliance', 'reduce', [3, 5, 0.45, 900_000, 2_500_000], ''),
        risk(reversed.third, 'strategy', 'accept', [4, 2, 0.65, 150_000, 300_000], ''),
      ],
    },
  };
}

function risk(
  { name, owner, trigger }: { name: string; owner: string; trigger: string },
  category: Risk['category'],
  response: Risk['response'],
  [likelihood, impact, probability, lossLow, lossHigh]: Figures,
  review: string,
): Risk {
  return { name, category, likelihood, impact, probability, lossLow, lossHigh, response, owner, trigger, review };
}
