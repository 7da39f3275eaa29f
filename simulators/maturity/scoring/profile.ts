import { type Amount, isNumber, unavailable } from '../../_kit/amount.ts';
import { arithmeticMean } from '../../_kit/means.ts';

/** One part of a whole: a cell of a system, or a system of all. */
export interface Part {
  id: string;
  held: Amount;
  mean: Amount;
  /** Applies to nobody, so that it leaves the whole. */
  isNotApplicable?: boolean;
  /** Its weight in the weighted mean, 0 or more; 1 when absent. */
  weight?: number;
}

/** A system, or all systems together. */
export interface Profile {
  /** The lowest held level of its parts. */
  held: Amount;
  /** The parts that hold it there, in the model's order. */
  limiting: string[];
  /** Unweighted mean of the parts' means; where a part with a level has no mean, its reason. */
  mean: Amount;
  /** Weighted by the parts' weights; printed beside the unweighted mean, never alone. */
  weightedMean: Amount;
  /** Parts with a level, and parts that apply. */
  counted: number;
  applicable: number;
  /** Applicable parts without a level: their level could only lower the whole. */
  missing: string[];
}

/**
 * A whole by its parts: as strong as the weakest (`held`), and on average (`mean`). Parts that do not apply leave it. When less than
 * two thirds of the applicable parts have a level, the whole has none (`lowCoverage`).
 *
 * Source: a convention of this assessment.
 * @example profileOf([{ id: 'capability', held: 3, mean: 3.2 }, { id: 'process', held: 2, mean: 2.4 }]) // held 2, limiting ['process'], mean 2.8
 */
export function profileOf(parts: readonly Part[]): Profile {
  const applicable = parts.filter(({ isNotApplicable }) => !isNotApplicable);
  const known = applicable.filter(({ held }) => isNumber(held));
  const missing = applicable.filter((part) => !known.includes(part)).map(({ id }) => id);
  const counts = { counted: known.length, applicable: applicable.length, missing };
  if (applicable.length === 0) return withoutLevel('notApplicable', counts);
  if (3 * known.length < 2 * applicable.length) return withoutLevel('lowCoverage', counts);
  const held = Math.min(...known.map((part) => Number(part.held)));
  const withoutMean = known.find(({ mean }) => !isNumber(mean))?.mean;
  return {
    held,
    limiting: known.filter((part) => part.held === held).map(({ id }) => id),
    mean: withoutMean ?? arithmeticMean(known.map(({ mean }) => Number(mean))),
    weightedMean: withoutMean ?? weightedMean(known),
    ...counts,
  };
}

function weightedMean(parts: readonly Part[]): Amount {
  const total = parts.reduce((sum, { weight = 1 }) => sum + weight, 0);
  if (total === 0) return unavailable('undefined', 'noWeight');
  return parts.reduce((sum, { weight = 1, mean }) => sum + weight * Number(mean), 0) / total;
}

function withoutLevel(because: string, counts: Pick<Profile, 'counted' | 'applicable' | 'missing'>): Profile {
  const none = unavailable('undefined', because);
  return { held: none, limiting: [], mean: none, weightedMean: none, ...counts };
}
