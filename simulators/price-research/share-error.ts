import { type Amount, unavailable } from '../_kit/amount.ts';

/** The standard normal's 97.5th percentile. */
const Z = 1.959963984540054;

/**
 * Half the width of Wilson's 95 % interval of a share: how far a survey of this size may be off.
 *
 * @param people asked; 0 is unavailable (`noUsableAnswer`)
 * @example shareError(0.5, 100) // 0.0962
 */
export function shareError(share: number, people: number): Amount {
  if (people === 0) return unavailable('undefined', 'noUsableAnswer');
  const spread = Math.sqrt((share * (1 - share)) / people + Z ** 2 / (4 * people ** 2));
  return (Z * spread) / (1 + Z ** 2 / people);
}
