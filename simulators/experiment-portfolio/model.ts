import { type Amount, unavailable } from '../_kit/amount.ts';
import type { Inputs } from './inputs.ts';
import { qualityOf, type TestQuality, workingShare } from './test-quality.ts';
import { chanceOf, quantileOf, type UpliftLaw, yearlyUplifts } from './yearly-uplift.ts';

/** What one cadence brings in a year. */
export interface Year {
  perMonth: number;
  tests: number;
  trueWins: number;
  falseWins: number;
  /** Ideas that work and are not declared winners. */
  missed: number;
  uplift: { p5: number; p50: number; p95: number; mean: number };
  targetChance: number;
  cost: number;
  netValue: number;
}

/** What a programme of experiments brings. Uplifts are relative to the start of the year. */
export interface PortfolioResult {
  year: Year;
  /** Slower and faster programmes with everything else the same, and this one. */
  cadences: Year[];
  averagePower: number;
  workingShare: number;
  /** Share of tests that are declared winners. */
  declaredShare: number;
  /** Share of declared winners that do not work. */
  falseShare: number;
  /** Effect as measured over true effect, of winners that work. */
  winnersCurse: number;
  /** The uplift that adding up the reports would give. */
  reportedUplift: number;
  /** The smallest effect that is declared a winner when it is measured. */
  smallestWin: number;
  costPerTrueWin: Amount;
  chanceInQuarter: number;
  chanceOfNone: number;
  /** Uplift and the chance of at least that much. */
  exceedance: [uplift: number, chance: number][];
}

const CADENCES = [0.25, 0.5, 1, 1.5, 2];

/** Follows ideas through tests to the metric at the end of a year. */
export function simulate(inputs: Inputs): PortfolioResult {
  const { perMonth, falsePositive, costPerTest } = inputs;
  const quality = qualityOf(inputs);
  const working = workingShare(inputs, quality.averagePower);
  const cadences = [...new Set(CADENCES.map((factor) => Math.max(1, Math.round(perMonth * factor))))];
  const laws = yearlyUplifts(
    { ...quality, working, lasting: inputs.lasting },
    cadences.map((each) => each * 12),
  );
  const years = cadences.map((each, at) => yearOf(each, laws[at] as UpliftLaw, { inputs, quality, working }));
  const present = cadences.indexOf(perMonth);
  const [year, law] = [years[present] as Year, laws[present] as UpliftLaw];
  const { averagePower, wonEffect, reportedEffect, reportedByChance } = quality;
  const trueShare = working * averagePower;
  const declaredShare = trueShare + (1 - working) * falsePositive;
  const reported = working * reportedEffect + (1 - working) * reportedByChance;
  return {
    year,
    cadences: years,
    averagePower,
    workingShare: working,
    declaredShare,
    falseShare: ((1 - working) * falsePositive) / declaredShare,
    winnersCurse: reportedEffect / wonEffect,
    reportedUplift: Math.expm1(year.tests * Math.log1p(reported)),
    smallestWin: quality.smallestWin,
    costPerTrueWin: perTrueWin(costPerTest, trueShare),
    chanceInQuarter: -Math.expm1(3 * perMonth * Math.log1p(-declaredShare)),
    chanceOfNone: (1 - trueShare) ** year.tests,
    exceedance: exceedanceOf(law),
  };
}

function perTrueWin(costPerTest: number, trueShare: number): Amount {
  const cost = costPerTest / trueShare;
  return Number.isFinite(cost) ? cost : unavailable('undefined', 'noTrueWins');
}

interface Programme {
  inputs: Inputs;
  quality: TestQuality;
  working: number;
}

function yearOf(perMonth: number, law: UpliftLaw, { inputs, quality, working }: Programme): Year {
  const { falsePositive, lasting, baseline, costPerTest, target } = inputs;
  const { averagePower, wonEffect } = quality;
  const tests = 12 * perMonth;
  const mean = Math.expm1(tests * Math.log1p(lasting * working * wonEffect));
  const cost = tests * costPerTest;
  return {
    perMonth,
    tests,
    trueWins: tests * working * averagePower,
    falseWins: tests * (1 - working) * falsePositive,
    missed: tests * working * (1 - averagePower),
    uplift: { p5: quantileOf(law, 0.05), p50: quantileOf(law, 0.5), p95: quantileOf(law, 0.95), mean },
    targetChance: chanceOf(law, target),
    cost,
    netValue: baseline * mean - cost,
  };
}

const CURVE_STEPS = 48;

function exceedanceOf(law: UpliftLaw): PortfolioResult['exceedance'] {
  const highest = quantileOf(law, 0.995);
  return Array.from({ length: CURVE_STEPS + 1 }, (_, step) => {
    const uplift = (highest * step) / CURVE_STEPS;
    return [uplift, chanceOf(law, uplift)];
  });
}
