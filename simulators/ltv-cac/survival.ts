/** A part of the customers with its own churn. The shares of all segments add up to 1. */
export interface Segment {
  share: number;
  churn: number;
}

/**
 * Share of customers still there at the start of a month, counted from 0, when each segment loses the same share every month.
 *
 * @example survivalAt([{ share: 1, churn: 0.03 }], 12) // 0.694
 */
export function survivalAt(segments: readonly Segment[], month: number): number {
  return segments.reduce((sum, { share, churn }) => sum + share * (1 - churn) ** month, 0);
}

/**
 * Months that a customer is expected to be there within the first `months`, the first month counted in full:
 * Σ share × (1 − (1 − c)ⁿ) ÷ c. Grows towards Σ share ÷ c; without churn it is `months`. Months may be a fraction.
 *
 * @example expectedMonths([{ share: 1, churn: 0.03 }], 12) // 10.21
 */
export function expectedMonths(segments: readonly Segment[], months: number): number {
  return segments.reduce((sum, { share, churn }) => sum + share * monthsWithin(churn, months), 0);
}

/**
 * Share of customers lost within a year: 1 − Σ share × (1 − c)¹², not twelve times the monthly rate, which passes 100%.
 *
 * @example annualChurn([{ share: 1, churn: 0.1 }]) // 0.7176
 */
export function annualChurn(segments: readonly Segment[]): number {
  return -segments.reduce((sum, { share, churn }) => sum + share * Math.expm1(12 * Math.log1p(-churn)), 0);
}

function monthsWithin(churn: number, months: number): number {
  if (churn === 0) return months;
  return -Math.expm1(months * Math.log1p(-churn)) / churn;
}
