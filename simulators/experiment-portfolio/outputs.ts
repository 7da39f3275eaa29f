import type { Output } from '../_kit/define.ts';
import type { PortfolioResult } from './model.ts';

const uplift = { unit: 'percent', better: 'higher', digits: 1 } as const;

/** The scalars of a year of experiments. */
export const outputs = {
  p50: { ...uplift, read: ({ year }) => year.uplift.p50 },
  falseShare: { unit: 'percent', better: 'lower', digits: 0, read: ({ falseShare }) => falseShare },
  targetChance: { unit: 'percent', better: 'higher', digits: 0, read: ({ year }) => year.targetChance },
  p5: { ...uplift, read: ({ year }) => year.uplift.p5 },
  p95: { ...uplift, read: ({ year }) => year.uplift.p95 },
  expectedUplift: { ...uplift, read: ({ year }) => year.uplift.mean },
  reportedUplift: { unit: 'percent', digits: 1, read: ({ reportedUplift }) => reportedUplift },
  testsPerYear: { unit: 'count', read: ({ year }) => year.tests },
  trueWins: { unit: 'number', better: 'higher', digits: 1, read: ({ year }) => year.trueWins },
  falseWins: { unit: 'number', better: 'lower', digits: 1, read: ({ year }) => year.falseWins },
  missed: { unit: 'number', better: 'lower', digits: 1, read: ({ year }) => year.missed },
  workingShare: { unit: 'percent', digits: 1, read: ({ workingShare }) => workingShare },
  declaredShare: { unit: 'percent', digits: 1, read: ({ declaredShare }) => declaredShare },
  averagePower: { unit: 'percent', better: 'higher', digits: 0, read: ({ averagePower }) => averagePower },
  winnersCurse: { unit: 'ratio', better: 'lower', digits: 2, read: ({ winnersCurse }) => winnersCurse },
  smallestWin: { unit: 'percent', better: 'lower', digits: 2, read: ({ smallestWin }) => smallestWin },
  chanceInQuarter: { unit: 'percent', digits: 0, read: ({ chanceInQuarter }) => chanceInQuarter },
  chanceOfNone: { unit: 'percent', better: 'lower', digits: 1, read: ({ chanceOfNone }) => chanceOfNone },
  yearlyCost: { unit: 'money-per-year', better: 'lower', digits: 0, read: ({ year }) => year.cost },
  costPerTrueWin: { unit: 'money', better: 'lower', digits: 0, read: ({ costPerTrueWin }) => costPerTrueWin },
  netValue: { unit: 'money-per-year', better: 'higher', digits: 0, read: ({ year }) => year.netValue },
} satisfies Record<string, Output<PortfolioResult>>;

/** The id of an output. */
export type OutputId = keyof typeof outputs;
