import { type FourPrices, isConsistent } from '../../../../simulators/price-research/price-curves.ts';

/** The four curves as the R package pricesensitivitymeter draws them: shares by price. */
export interface PeerCurves {
  price: number[];
  too_cheap: number[];
  cheap: number[];
  expensive: number[];
  too_expensive: number[];
  not_cheap: number[];
  not_expensive: number[];
}

/** Which of several crossings that package names. */
export type Pick = 'min' | 'max' | 'mean' | 'median';

/**
 * That package's convention, for comparing with it only: a falling curve counts answers above a price and not at it, and each curve is
 * 1 (or 0) up to its lowest answer.
 */
export function peerCurves(answers: readonly FourPrices[]): PeerCurves {
  const usable = answers.filter(isConsistent);
  const price = [...new Set(usable.flatMap((answer) => Object.values(answer)))].sort((one, other) => one - other);
  const upTo = (question: keyof FourPrices) => {
    const named = usable.map((answer) => answer[question]);
    const lowest = Math.min(...named);
    return price.map((each) => (each <= lowest ? 0 : named.filter((value) => value <= each).length / named.length));
  };
  const [tooCheap, cheap] = [upTo('tooCheap'), upTo('cheap')];
  const [expensive, tooExpensive] = [upTo('expensive'), upTo('tooExpensive')];
  const rest = (shares: readonly number[]) => shares.map((share) => 1 - share);
  return {
    price,
    too_cheap: rest(tooCheap),
    cheap: rest(cheap),
    expensive,
    too_expensive: tooExpensive,
    not_cheap: rest(rest(cheap)),
    not_expensive: rest(expensive),
  };
}

/**
 * Where two curves cross in that package: at each change of sign of their difference, so a stretch on which they run together counts with
 * its first and its last price; of several, the one asked for ("median" is read as the first). Nothing without a crossing.
 */
export function peerCrossing(
  price: readonly number[],
  rising: readonly number[],
  falling: readonly number[],
  pick: Pick,
): number | null {
  // Shares that are equal on paper may differ in the last digit.
  const gaps = price.map((_, index) => Number(((rising[index] ?? 0) - (falling[index] ?? 0)).toFixed(12)));
  const found = gaps.slice(1).flatMap((gap, index) => {
    const [before = 0, from = 0, to = 0] = [gaps[index], price[index], price[index + 1]];
    if (Math.sign(gap) === Math.sign(before)) return [];
    return [from - (before * (to - from)) / (gap - before)];
  });
  if (found.length === 0) return null;
  if (pick === 'max') return Math.max(...found);
  if (pick === 'mean') return found.reduce((sum, each) => sum + each, 0) / found.length;
  return Math.min(...found);
}
