import { isNumber } from '../../_kit/amount.ts';
import { averageDeviation } from './average-deviation.ts';
import { withinGroupAgreement } from './within-group.ts';

/** How often people who answer evenly at random look as if they agreed. */
export interface ChanceAgreement {
  /** P(rwg ≥ .70) against the uniform null. */
  rwg: number;
  /** P(AD from the mean ≤ 0.8). */
  deviation: number;
}

const OPTIONS = 5;
const AGREEING_RWG = 0.7;
const AGREEING_DEVIATION = 0.8;

/**
 * Counts every possible set of answers of `raters` people to five options by its number of arrangements: exact, nothing is drawn.
 *
 * @param raters 2 to 20; 20 make 10,626 sets
 * @example chanceAgreement(2) // { rwg: 0.52, deviation: 0.52 }
 * @example chanceAgreement(5) // { rwg: 0.0592, deviation: 0.264 }
 */
export function chanceAgreement(raters: number): ChanceAgreement {
  let [rwg, deviation] = [0, 0];
  for (const counts of compositions(raters, OPTIONS)) {
    const levels = counts.flatMap((count, index) => Array<number>(count).fill(index + 1));
    const share = arrangements(counts) / OPTIONS ** raters;
    const agreement = withinGroupAgreement(levels, 2);
    const distance = averageDeviation(levels, 'mean');
    // The slack keeps a value that is .70 on paper from falling below it in binary.
    if (isNumber(agreement) && agreement >= AGREEING_RWG - 1e-12) rwg += share;
    if (isNumber(distance) && distance <= AGREEING_DEVIATION + 1e-12) deviation += share;
  }
  return { rwg, deviation };
}

function* compositions(total: number, parts: number): Generator<number[]> {
  if (parts === 1) {
    yield [total];
    return;
  }
  for (let first = 0; first <= total; first += 1) {
    for (const rest of compositions(total - first, parts - 1)) yield [first, ...rest];
  }
}

/** The multinomial coefficient n! / (c₁! … c_k!), as a product of binomials. */
function arrangements(counts: readonly number[]): number {
  let [ways, placed] = [1, 0];
  for (const count of counts) {
    for (let each = 1; each <= count; each += 1) {
      placed += 1;
      ways = (ways * placed) / each;
    }
  }
  return ways;
}
