import { arithmeticMean } from '../_kit/means.ts';
import type { Inputs, Method } from './inputs.ts';
import {
  type IceScores,
  iceArithmetic,
  iceGeometric,
  iceProduct,
  type RiceScores,
  rice,
  type WsjfScores,
  wsjf,
} from './scores.ts';
import { iceSteps, riceSteps, wsjfSteps } from './steps.ts';

/** What one scorer said about an idea, and the score that follows. `scorer` is blank where nobody is named. */
export interface Rating {
  scorer: string;
  scores: IceScores | RiceScores | WsjfScores;
  result: number;
  /** The score after each change of one of the scores by one step. */
  neighbours: number[];
}

/** One idea with everything that was said about it: one rating, or one per scorer. */
export interface Candidate {
  name: string;
  ratings: Rating[];
  /** The mean of each scorer's score. */
  score: number;
}

/** The table in which a method finds its ideas. @example tableOf('product') // 'ideas' */
export function tableOf(method: Method): 'ideas' | 'reach' | 'jobs' {
  if (method === 'rice') return 'reach';
  return method === 'wsjf' ? 'jobs' : 'ideas';
}

/**
 * The ideas of the backlog that the method uses, in the order of first mention; rows of one name are one idea with several scorers.
 * Spaces around a name do not count.
 */
export function candidatesOf(inputs: Inputs): Candidate[] {
  const byName = new Map<string, Rating[]>();
  for (const { name, ...rating } of ratedRows(inputs)) byName.set(name, [...(byName.get(name) ?? []), rating]);
  return [...byName].map(([name, ratings]) => ({
    name,
    ratings,
    score: arithmeticMean(ratings.map(({ result }) => result)),
  }));
}

interface RatedRow extends Rating {
  name: string;
}

const ICE = { geometric: iceGeometric, product: iceProduct, arithmetic: iceArithmetic };

function ratedRows({ method, ideas, reach, jobs }: Inputs): RatedRow[] {
  if (method === 'rice') return reach.map(({ name, ...row }) => rated(name, '', riceScores(row), rice, riceSteps));
  if (method === 'wsjf') return jobs.map(({ name, ...scores }) => rated(name, '', scores, wsjf, wsjfSteps));
  return ideas.map(({ name, scorer, ...scores }) => rated(name, scorer.trim(), scores, ICE[method], iceSteps));
}

function rated<S extends Rating['scores']>(
  name: string,
  scorer: string,
  scores: S,
  score: (scores: S) => number,
  stepsOf: (scores: S) => S[],
): RatedRow {
  return { name: name.trim(), scorer, scores, result: score(scores), neighbours: stepsOf(scores).map(score) };
}

function riceScores(row: Omit<Inputs['reach'][number], 'name'>) {
  return { ...row, impact: Number(row.impact), confidence: Number(row.confidence) / 100 };
}
