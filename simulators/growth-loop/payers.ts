/** How payers leave and come back. */
export interface Leaving {
  /** Share of the payers at the start of a month who leave in it. */
  monthlyChurn: number;
  /** Share of those who left who come back, once each time they leave. */
  returning: number;
  /** After so many whole months. */
  returnMonths: number;
}

/** One month's books: before + joined + returned − left = payers. */
export interface PayerMonth {
  joined: number;
  returned: number;
  left: number;
  payers: number;
}

/**
 * Payers month by month. Those there at the start of a month may leave in it, those who left earlier come back, and the new ones come last:
 * they do not leave in the month in which they start to pay.
 *
 * @param joined new payers of each month
 * @example payerMonths(0, [5000, 5000], { monthlyChurn: 0.08, returning: 0, returnMonths: 1 }) // payers 5000, then 9600
 */
export function payerMonths(
  start: number,
  joined: readonly number[],
  { monthlyChurn, returning, returnMonths }: Leaving,
): PayerMonth[] {
  const months: PayerMonth[] = [];
  let before = start;
  for (const [index, fresh] of joined.entries()) {
    const left = monthlyChurn * before;
    const returned = returning * (months[index - returnMonths]?.left ?? 0);
    const payers = before - left + returned + fresh;
    months.push({ joined: fresh, returned, left, payers });
    before = payers;
  }
  return months;
}
