/**
 * The units a quantity may carry. A unit is a name, never a symbol: how it is written depends on the reader's language and
 * is the host's business (`src/i18n/format.ts`).
 *
 * Percentages are kept as fractions (0.03, not 3) and money in whole currency units.
 */
export const UNITS = [
  'number',
  'count',
  'people',
  'points',
  'ratio',
  'percent',
  'percent-points',
  'percent-per-month',
  'percent-per-year',
  'money',
  'money-per-month',
  'money-per-year',
  'money-per-day',
  'periods',
  'days',
  'weeks',
  'months',
  'years',
  'person-months',
  'hours',
  'hours-per-month',
] as const;

/** One of {@link UNITS}. */
export type Unit = (typeof UNITS)[number];
