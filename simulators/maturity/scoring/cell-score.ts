import { type Amount, unavailable } from '../../_kit/amount.ts';
import { arithmeticMean } from '../../_kit/means.ts';
import { HELD_SHARE, heldLevel } from './held-level.ts';

/** Below this share of applicable answers with a level, no level is printed. */
export const LEAST_COVERAGE = 2 / 3;

/** All answers to one cell. */
export interface CellAnswers {
  /** Levels given, from 1, in any order. */
  levels: readonly number[];
  /** How many do not know: they leave the level and stay in coverage. */
  unknown: number;
  /** How many say it does not apply: they leave the level and coverage. */
  notApplicable: number;
  /** How many left it blank: like those who do not know, but told apart. */
  unanswered?: number;
}

/** What the answers say about one cell; every figure has its counts beside it. */
export interface CellScore {
  /** How many gave a level. */
  valid: number;
  /** How many it applies to: levels, unknown and unanswered. */
  applicable: number;
  /** `valid / applicable`, 0-1. */
  coverage: Amount;
  /** Share of the applicable who do not know, 0-1. */
  unknownShare: Amount;
  /** Mean of the levels given: for trend only. */
  mean: Amount;
  /** See {@link heldLevel}. */
  held: Amount;
}

/**
 * Scores one cell. Nothing is filled in: a blank or an *I do not know* is no level. When less than two thirds of those it applies
 * to gave a level, mean and held level are undefined (`lowCoverage`); when it applies to nobody, `notApplicable`.
 *
 * Source: conventions of this assessment.
 * @example scoreCell({ levels: [3, 4, 3], unknown: 1, notApplicable: 1 }) // coverage 0.75, mean 3.3333, held 3
 */
export function scoreCell(answers: CellAnswers, share = HELD_SHARE): CellScore {
  const { levels, unknown, notApplicable, unanswered = 0 } = answers;
  const valid = levels.length;
  const applicable = valid + unknown + unanswered;
  const counts = { valid, applicable };
  if (applicable === 0) {
    const none = unavailable('undefined', notApplicable > 0 ? 'notApplicable' : 'noAnswers');
    return { ...counts, coverage: none, unknownShare: none, mean: none, held: none };
  }
  const shares = { coverage: valid / applicable, unknownShare: unknown / applicable };
  // In whole numbers: 2 of 3 is enough whatever binary fractions say.
  if (3 * valid < 2 * applicable) {
    const none = unavailable('undefined', 'lowCoverage');
    return { ...counts, ...shares, mean: none, held: none };
  }
  return { ...counts, ...shares, mean: arithmeticMean(levels), held: heldLevel(levels, share) };
}
