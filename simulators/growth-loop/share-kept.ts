/** Shares of activated users still active 7, 30 and 90 days after joining; above 0, none larger than the one before. */
export interface Kept {
  retention7: number;
  retention30: number;
  retention90: number;
}

/** The days at which the shares are known. */
export const KNOWN_DAYS = [0, 7, 30, 90] as const;

/**
 * The share of activated users still active so many days after joining. Between the known days the same share leaves every day; after day
 * 90 it goes on as from day 30 to 90.
 *
 * @param day 0 or more
 * @example shareKept({ retention7: 0.6, retention30: 0.35, retention90: 0.2 }, 14) // 0.5092
 */
export function shareKept({ retention7, retention30, retention90 }: Kept, day: number): number {
  if (day <= 7) return retention7 ** (day / 7);
  if (day <= 30) return retention7 * (retention30 / retention7) ** ((day - 7) / 23);
  return retention30 * (retention90 / retention30) ** ((day - 30) / 60);
}
