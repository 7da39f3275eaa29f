/** One respondent's four prices: too cheap to trust, a bargain, getting expensive, too expensive to consider. */
export interface FourPrices {
  tooCheap: number;
  cheap: number;
  expensive: number;
  tooExpensive: number;
}

/** Van Westendorp's curves at every price that was named, in ascending order; each value counts respondents. */
export interface PriceCurves {
  people: number;
  prices: number[];
  /** Who finds the price too cheap, or cheap: falls with the price. */
  tooCheap: number[];
  cheap: number[];
  /** Who finds it expensive, or too expensive: rises with the price. */
  expensive: number[];
  tooExpensive: number[];
}

/** Whether the four prices rise strictly, as they must where the questions were understood. @example isConsistent({ tooCheap: 3, cheap: 3, expensive: 5, tooExpensive: 6 }) // false */
export function isConsistent({ tooCheap, cheap, expensive, tooExpensive }: FourPrices): boolean {
  return tooCheap < cheap && cheap < expensive && expensive < tooExpensive;
}

/**
 * The four cumulative curves of the price sensitivity meter. A respondent who names a price counts at that price on all four: the falling
 * curves count answers at or above a price, the rising ones answers at or below it. Between named prices curves are straight.
 *
 * Source: P. van Westendorp, NSS Price Sensitivity Meter, ESOMAR Congress, 1976.
 * @param answers consistent answers (see {@link isConsistent}); none give empty curves
 * @example priceCurves([{ tooCheap: 3, cheap: 6, expensive: 10, tooExpensive: 14 }]).tooCheap // [1, 0, 0, 0]
 */
export function priceCurves(answers: readonly FourPrices[]): PriceCurves {
  const columns = {
    tooCheap: ascending(answers, 'tooCheap'),
    cheap: ascending(answers, 'cheap'),
    expensive: ascending(answers, 'expensive'),
    tooExpensive: ascending(answers, 'tooExpensive'),
  };
  const prices = [...new Set(Object.values(columns).flatMap((column) => [...column]))].sort(
    (one, other) => one - other,
  );
  return {
    people: answers.length,
    prices,
    tooCheap: countsAtOrAbove(columns.tooCheap, prices),
    cheap: countsAtOrAbove(columns.cheap, prices),
    expensive: countsAtOrBelow(columns.expensive, prices),
    tooExpensive: countsAtOrBelow(columns.tooExpensive, prices),
  };
}

function ascending(answers: readonly FourPrices[], question: keyof FourPrices): Float64Array {
  return Float64Array.from(answers, (answer) => answer[question]).sort();
}

function countsAtOrBelow(sorted: Float64Array, prices: readonly number[]): number[] {
  let count = 0;
  return prices.map((price) => {
    while ((sorted[count] ?? Number.POSITIVE_INFINITY) <= price) count += 1;
    return count;
  });
}

function countsAtOrAbove(sorted: Float64Array, prices: readonly number[]): number[] {
  let below = 0;
  return prices.map((price) => {
    while ((sorted[below] ?? Number.POSITIVE_INFINITY) < price) below += 1;
    return sorted.length - below;
  });
}
