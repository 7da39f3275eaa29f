import { arithmeticMean } from '../_kit/means.ts';
import type { Candidate } from './candidates.ts';
import { comparable, ranksOf } from './ranks.ts';

/** How well an order survives small doubts about the scores. */
export interface Stability {
  /** The number of changes tried: every single score one step lower and one step higher, within its scale. */
  changes: number;
  /** How many of them leave the same idea (or the same tied ideas) in first place. */
  firstPlaceKept: number;
  /** For each idea, the best and the worst rank in any of these orders, the present one included. */
  rankRanges: { best: number; worst: number }[];
}

interface Place {
  score: number;
  rank: number;
  best: number;
  worst: number;
}

/**
 * Changes one score of one scorer at a time by one step, ranks anew, and counts what happens. Nothing is drawn at random: all
 * single-step changes are tried, n ideas with three scores making up to 6n.
 *
 * Work grows with ideas × changes: 500 ideas take some hundredths of a second.
 */
export function stabilityOf(candidates: readonly Candidate[]): Stability {
  const scores = candidates.map(({ score }) => comparable(score));
  const ranks = ranksOf(scores);
  const places = scores.map((score, index): Place => {
    const rank = ranks[index] ?? 1;
    return { score, rank, best: rank, worst: rank };
  });
  let [changes, firstPlaceKept] = [0, 0];
  for (const [index, changed] of places.entries()) {
    for (const next of neighbouringScores(candidates[index])) {
      changes += 1;
      if (keepsFirstPlace(places, changed, comparable(next))) firstPlaceKept += 1;
    }
  }
  return { changes, firstPlaceKept, rankRanges: places.map(({ best, worst }) => ({ best, worst })) };
}

/** The idea's score after each one-step change by one of its scorers. */
function neighbouringScores(candidate: Candidate | undefined): number[] {
  const ratings = candidate?.ratings ?? [];
  const results = ratings.map(({ result }) => result);
  return ratings.flatMap(({ neighbours }, scorer) =>
    neighbours.map((next) => arithmeticMean(results.with(scorer, next))),
  );
}

/** Ranks anew after one change, widens every idea's range, and tells whether first place is as before. */
function keepsFirstPlace(places: readonly Place[], changed: Place, next: number): boolean {
  let isKept = true;
  for (const place of places) {
    const rank = place === changed ? rankOf(next, places, changed) : rankPassed(place, changed.score, next);
    place.best = Math.min(place.best, rank);
    place.worst = Math.max(place.worst, rank);
    isKept &&= (rank === 1) === (place.rank === 1);
  }
  return isKept;
}

function rankOf(score: number, places: readonly Place[], except: Place): number {
  return places.reduce((rank, place) => rank + Number(place !== except && place.score > score), 1);
}

/** Only those whom the changed score passes move, by one. */
function rankPassed({ rank, score }: Place, before: number, next: number): number {
  return rank - Number(before > score) + Number(next > score);
}
