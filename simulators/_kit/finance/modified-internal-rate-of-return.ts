import { type Amount, isNumber } from '../amount.ts';
import { finite, netPresentValue, noFigure } from './net-present-value.ts';

/** What money costs and what it earns meanwhile, per period, fractions above −1. */
export interface FinancingRates {
  /** Paid on the money put in. */
  financeRate: number;
  /** Earned on the money that comes back. */
  reinvestRate: number;
}

/**
 * Modified internal rate of return: the rate at which the present worth of all payments (at the finance rate) grows into the final
 * worth of all receipts (reinvested at the reinvestment rate). Always one number, where the internal rate may be several.
 *
 * Unavailable without both a payment and a receipt (`noSignChange`), or for a rate of −1 or less (`rateTooLow`).
 *
 * Source: Microsoft, MIRR function; NumPy Financial, mirr.
 * @param flows one amount of money per period, the first now
 * @example modifiedInternalRateOfReturn([-120000, 39000, 30000, 21000, 37000, 46000], { financeRate: 0.1, reinvestRate: 0.12 }) // 0.12609
 */
export function modifiedInternalRateOfReturn(flows: readonly number[], rates: FinancingRates): Amount {
  const receipts = flows.map((flow) => Math.max(flow, 0));
  const payments = flows.map((flow) => Math.max(-flow, 0));
  const received = netPresentValue(receipts, rates.reinvestRate);
  const paid = netPresentValue(payments, rates.financeRate);
  if (!isNumber(received)) return received;
  if (!isNumber(paid)) return paid;
  if (received === 0 || paid === 0) return noFigure('noSignChange');
  const periods = flows.length - 1;
  return finite((received / paid) ** (1 / periods) * (1 + rates.reinvestRate) - 1);
}
