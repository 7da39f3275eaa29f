import { type Amount, unavailable } from '../_kit/amount.ts';
import type { Channel } from './inputs.ts';
import { sumOf } from './meet-total.ts';
import { responseOf } from './plan.ts';
import { responseAt } from './response.ts';

/** All channels together: totals, and totals over totals. */
export interface Blended {
  spend: number;
  customers: number;
  value: number;
  cac: Amount;
  ratio: Amount;
}

/**
 * What spends in channels come to together. Cost per customer and LTV/CAC are total over total; the mean of the channels' ratios would
 * give a small channel the weight of a large one.
 */
export function blendedOf(channels: readonly Channel[], spends: readonly number[]): Blended {
  const at = (channel: Channel, index: number) => responseAt(responseOf(channel), spends[index] ?? 0);
  const customers = sumOf(channels.map((channel, index) => at({ ...channel, value: 1 }, index)));
  return blendedTotals(sumOf(spends), customers, sumOf(channels.map(at)));
}

/** Total over total. @example blendedTotals(650000, 275, 2355000) // cac 2363.6, ratio 3.623 */
export function blendedTotals(spend: number, customers: number, value: number): Blended {
  return {
    spend,
    customers,
    value,
    cac: over(spend, customers, 'noCustomers'),
    ratio: over(value, spend, 'noSpend'),
  };
}

function over(part: number, whole: number, because: string): Amount {
  const result = part / whole;
  return whole > 0 && Number.isFinite(result) ? result : unavailable('undefined', because);
}
