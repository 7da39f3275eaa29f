import { type Amount, isNumber, unavailable } from '../../../simulators/_kit/amount.ts';
import { type CellScore, scoreCell } from '../../../simulators/maturity/scoring/cell-score.ts';
import { levelsOf } from '../merge/counts.ts';
import { majorOf } from '../merge/version.ts';
import type { Snapshot } from '../session.ts';

/**
 * What happened to one cell between two rounds. `notable`: more than a change of opinion of one or two. `within-noise`: everything less.
 * `broken`: the rounds asked other questions, so no line is drawn. `no-level`: one of them has no level.
 */
export type TrendState = 'notable' | 'within-noise' | 'broken' | 'no-level';

/** One cell over two rounds. */
export interface Trend {
  item: string;
  state: TrendState;
  held: [before: Amount, after: Amount];
  mean: [before: Amount, after: Amount];
  /** How many of the same people moved up and down; absent where nobody can be paired. */
  moves?: { up: number; down: number };
}

const NOTABLE_MOVES = 2;
const NOTABLE_MEAN = 0.5;

/** A round as the trend sees it. */
export type Round = Pick<Snapshot, 'model' | 'counts' | 'paired'>;

/**
 * Compares two rounds cell by cell. With the same people in both, a change is notable when the held level moved and at least two more of
 * them moved that way than the other; without pairs, when the held level moved and the mean moved that way by 0.5 or more. A new major
 * version of the model breaks the line.
 *
 * Source: a convention of this assessment; never “significant”, see signTest.
 */
export function trendsBetween(before: Round, after: Round): Trend[] {
  const isBroken = before.model.id !== after.model.id || majorOf(before.model.version) !== majorOf(after.model.version);
  return Object.keys(after.counts).map((item) => {
    const [first, second] = [scoreOf(before, item), scoreOf(after, item)];
    const moves = isBroken ? undefined : movesOf(item, before, after);
    return {
      item,
      state: isBroken || !Object.hasOwn(before.counts, item) ? 'broken' : stateOf(first, second, moves),
      held: [first.held, second.held],
      mean: [first.mean, second.mean],
      ...(moves && { moves }),
    };
  });
}

function stateOf(before: ScoredLevel, after: ScoredLevel, moves: Trend['moves']): TrendState {
  const [held, mean] = [difference(before.held, after.held), difference(before.mean, after.mean)];
  if (held === undefined || mean === undefined) return 'no-level';
  const way = Math.sign(held);
  if (way === 0) return 'within-noise';
  // A mean of 3.4 less one of 2.9 is 0.5 on paper and less in binary.
  const isNotable = moves ? way * (moves.up - moves.down) >= NOTABLE_MOVES : way * mean >= NOTABLE_MEAN - 1e-9;
  return isNotable ? 'notable' : 'within-noise';
}

type ScoredLevel = Pick<CellScore, 'held' | 'mean'>;

function scoreOf({ counts }: Round, item: string): ScoredLevel {
  const own = Object.hasOwn(counts, item) ? counts[item] : undefined;
  const none = unavailable('undefined', 'noAnswers');
  return own ? scoreCell({ ...own, levels: levelsOf(own) }) : { held: none, mean: none };
}

function difference(before: Amount, after: Amount): number | undefined {
  return isNumber(before) && isNumber(after) ? after - before : undefined;
}

function movesOf(item: string, before: Round, after: Round): Trend['moves'] {
  const pairs = Object.entries(after.paired ?? {}).flatMap(([person, levels]) => {
    const [first, second] = [before.paired?.[person]?.[item], levels[item]];
    return first === undefined || second === undefined ? [] : [second - first];
  });
  if (pairs.length === 0) return undefined;
  return { up: pairs.filter((move) => move > 0).length, down: pairs.filter((move) => move < 0).length };
}
