import { quantile } from '../_kit/quantile.ts';
import type { RandomStream } from '../_kit/random.ts';
import { type ExceedancePoint, exceedanceCurve, shareAbove } from './exceedance.ts';
import { type Grade, gradeOf, LEVELS, type Level } from './grade.ts';
import type { Inputs, Risk } from './inputs.ts';
import { lossLaw } from './loss-law.ts';
import { countReversals, type Reversal, rankBy } from './orders.ts';
import { YEARS, yearlyLosses } from './yearly-losses.ts';

/** One risk with its grade, what it costs on average, and its place in both orders. */
export interface GradedRisk extends Risk, Grade {
  /** Place in the register, from 1. */
  number: number;
  /** Mean loss of one event. */
  meanLoss: number;
  /** Probability × mean loss, in a year. */
  expectedLoss: number;
  rankByScore: number;
  rankByLoss: number;
  /** How many other risks have the same score. */
  tiedWith: number;
}

/** What the matrix says, what the money says, and where they disagree. */
export interface RiskResult {
  /** By score, then by expected loss. */
  ranked: GradedRisk[];
  byLevel: Record<Level, number>;
  tied: number;
  reversals: { pairs: number; worst: Reversal | null };
  expectedLoss: number;
  /** Exact, of a year's loss. */
  sd: number;
  /** The chance that at least one risk strikes, exact. */
  anyLoss: number;
  /** What the largest risk has of the expected loss. */
  largestShare: number;
  /** The chance that a year costs more than the appetite. */
  chanceOver: number;
  /** That chance less the one accepted; above 0 is beyond the appetite. */
  overAppetite: number;
  /** Standard error of that chance. */
  chanceError: number;
  /** Losses by the share of years that cost no more. */
  quantiles: { share: number; loss: number }[];
  curve: ExceedancePoint[];
  withoutOwner: number;
  withoutReview: number;
}

/** Shares of years below the losses of the table. */
const SHARES = [0.5, 0.8, 0.9, 0.95, 0.99];

/** Grades a register by a matrix, and beside it simulates what its risks cost together in a year. */
export function simulate(inputs: Inputs, { random }: { random: RandomStream }): RiskResult {
  const { risks, appetiteLoss, appetiteChance } = inputs;
  const graded = risks.map((risk, index) => valued(risk, index, inputs));
  const scores = graded.map(({ score }) => score);
  const means = graded.map(({ expectedLoss }) => expectedLoss);
  const [byScore, byLoss] = [rankBy(scores), rankBy(means)];
  const all = graded.map((risk, index): GradedRisk => {
    const tiedWith = scores.filter((score) => score === risk.score).length - 1;
    return { ...risk, rankByScore: byScore[index] ?? 0, rankByLoss: byLoss[index] ?? 0, tiedWith };
  });
  const expectedLoss = means.reduce((sum, mean) => sum + mean, 0);
  const losses = lossesOf(risks, random);
  const chanceOver = shareAbove(losses, appetiteLoss);
  return {
    ranked: all.toSorted((one, other) => other.score - one.score || other.expectedLoss - one.expectedLoss),
    byLevel: Object.fromEntries(LEVELS.map((level) => [level, count(all, (risk) => risk.level === level)])) as Record<
      Level,
      number
    >,
    tied: count(all, ({ tiedWith }) => tiedWith > 0),
    reversals: countReversals(all),
    expectedLoss,
    sd: Math.sqrt(risks.reduce((sum, risk, index) => sum + varianceOf(risk, means[index] ?? 0), 0)),
    anyLoss: 1 - risks.reduce((none, { probability }) => none * (1 - probability), 1),
    largestShare: expectedLoss > 0 ? Math.max(...means) / expectedLoss : 0,
    chanceOver,
    overAppetite: chanceOver - appetiteChance,
    chanceError: Math.sqrt((chanceOver * (1 - chanceOver)) / YEARS),
    quantiles: SHARES.map((share) => ({ share, loss: quantile(losses, share) })),
    curve: exceedanceCurve(losses),
    withoutOwner: count(all, ({ owner }) => owner.trim() === ''),
    withoutReview: count(all, ({ review }) => review === ''),
  };
}

function valued(risk: Risk, index: number, inputs: Inputs) {
  const meanLoss = lossLaw(risk.lossLow, risk.lossHigh).mean;
  return {
    ...risk,
    ...gradeOf(risk.likelihood, risk.impact, inputs),
    number: index + 1,
    meanLoss,
    expectedLoss: risk.probability * meanLoss,
  };
}

/** Of probability p and a loss with mean m and deviation s: p (s² + m²) − (p m)². */
function varianceOf({ probability, lossLow, lossHigh }: Risk, expected: number): number {
  const { mean, sd } = lossLaw(lossLow, lossHigh);
  return probability * (sd * sd + mean * mean) - expected * expected;
}

interface Kept {
  first: number;
  losses: Float64Array;
}

/** The years of a register, kept while its other inputs change. */
const kept = new WeakMap<readonly Risk[], Kept>();

function lossesOf(risks: readonly Risk[], random: RandomStream): Float64Array {
  const first = random.next();
  const known = kept.get(risks);
  if (known?.first === first) return known.losses;
  const losses = yearlyLosses(risks, { next: () => first });
  kept.set(risks, { first, losses });
  return losses;
}

function count<T>(rows: readonly T[], holds: (row: T) => boolean): number {
  return rows.filter(holds).length;
}
