import type { Problem } from '../_kit/define.ts';
import { candidatesOf, type Rating } from './candidates.ts';
import type { Inputs, Method } from './inputs.ts';
import { type Panel, panelOf } from './panel.ts';
import { type Level, priorityLevel } from './priority.ts';
import { comparable, ranksOf } from './ranks.ts';
import { stabilityOf } from './stability.ts';

/** One idea's place in the order. */
export interface Standing {
  name: string;
  /** Mean over scorers, by scale. */
  scores: Record<string, number>;
  /** The method's score: with several scorers, the mean of each scorer's score. */
  score: number;
  /** From 1; ties share the better rank. */
  rank: number;
  isTied: boolean;
  rankRange: { best: number; worst: number };
  level: Level;
  panel?: Panel;
}

/** The ranked backlog and how firm its order is. */
export interface IceResult {
  method: Method;
  /** Best first; tied ideas in the order of the backlog. */
  ranked: [Standing, ...Standing[]];
  changes: number;
  firstPlaceKept: number;
}

/**
 * Ranks a backlog by the chosen score and tries every one-step change of a single score against the order.
 *
 * With several scorers an idea's score is the mean of each scorer's own score. That differs from the score of the mean scores:
 * (8, 6, 4), (7, 5, 5) and (9, 6, 3) give 5.6046 here and 5.6601 the other way.
 */
export function simulate(inputs: Inputs): IceResult {
  const candidates = candidatesOf(inputs);
  const scores = candidates.map(({ score }) => comparable(score));
  const ranks = ranksOf(scores);
  const best = Math.max(...candidates.map(({ score }) => score));
  const { changes, firstPlaceKept, rankRanges } = stabilityOf(candidates);
  const standings = candidates.map((candidate, index): Standing => {
    const { name, score, ratings } = candidate;
    const rank = ranks[index] ?? 1;
    const panel = panelOf(candidate, inputs.method);
    return {
      name,
      scores: meanScores(ratings),
      score,
      rank,
      isTied: ranks.indexOf(rank) !== ranks.lastIndexOf(rank),
      rankRange: rankRanges[index] ?? { best: rank, worst: rank },
      level: priorityLevel(inputs.method, score, best),
      ...(panel && { panel }),
    };
  });
  const ranked = standings.sort((a, b) => a.rank - b.rank) as IceResult['ranked'];
  return { method: inputs.method, ranked, changes, firstPlaceKept };
}

/** Rows that make a backlog ambiguous: the same idea twice by the same scorer, in any of the three backlogs. */
export function check({ ideas, reach, jobs }: Inputs): Problem[] {
  return [
    ...repeatedRows(
      'ideas',
      'repeatedRating',
      ideas.map(({ name, scorer }) => [name.trim(), scorer.trim()]),
    ),
    ...repeatedRows(
      'reach',
      'repeatedName',
      reach.map(({ name }) => [name.trim()]),
    ),
    ...repeatedRows(
      'jobs',
      'repeatedName',
      jobs.map(({ name }) => [name.trim()]),
    ),
  ];
}

function repeatedRows(input: string, problem: string, rows: readonly string[][]): Problem[] {
  const firstRow = new Map<string, number>();
  return rows.flatMap((parts, row) => {
    const key = JSON.stringify(parts);
    const first = firstRow.get(key);
    if (first === undefined) firstRow.set(key, row + 1);
    return first === undefined
      ? []
      : [{ input, row, column: 'name', problem, values: { first, name: parts[0] ?? '' } }];
  });
}

function meanScores(ratings: readonly Rating[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { scores } of ratings) {
    for (const [scale, score] of Object.entries(scores)) sums.set(scale, (sums.get(scale) ?? 0) + score);
  }
  return Object.fromEntries([...sums].map(([scale, sum]) => [scale, sum / ratings.length]));
}
