import { type Amount, isNumber, unavailable } from '../amount.ts';

/**
 * Why a series of cash flows has no such figure. `rateTooLow`: at −100 % or less per period nothing can be discounted. `tooLarge`: beyond
 * the range of numbers (1.8e308). `noSignChange`: all flows point the same way. `noRate`: no rate makes the present value zero.
 * `severalRates`: more than one rate does. `nothingPaidBack`: the flows never add up to zero.
 */
export type FinanceReason = 'rateTooLow' | 'tooLarge' | 'noSignChange' | 'noRate' | 'severalRates' | 'nothingPaidBack';

/**
 * Net present value with the first flow now (time 0, undiscounted), the next one period later, and so on: Σ flowₜ ÷ (1 + rate)ᵗ.
 *
 * Excel's NPV discounts the first flow too: see {@link netPresentValueExcel}.
 *
 * Source: R. Brealey, S. Myers and F. Allen, Principles of Corporate Finance, chapter 2.
 * @param flows one amount of money per period, negative for money paid
 * @param rate per period, a fraction above −1 (0.1 is 10 %); below that, the result is unavailable (`rateTooLow`)
 * @example netPresentValue([-100, 60, 60], 0.1) // 4.132
 */
export function netPresentValue(flows: readonly number[], rate: number): Amount {
  if (!(rate > -1)) return noFigure('rateTooLow');
  const factor = 1 / (1 + rate);
  return finite(flows.reduceRight((sum, flow) => sum * factor + flow, 0));
}

/**
 * Net present value as Excel's NPV has it: the first flow comes at the end of the first period and is discounted by one. An initial
 * cost paid now is added outside: NPV(rate, flows) + initial.
 *
 * Source: Microsoft, NPV function. Domain as {@link netPresentValue}.
 * @example netPresentValueExcel([-10000, 3000, 4200, 6800], 0.1) // 1188.44
 */
export function netPresentValueExcel(flows: readonly number[], rate: number): Amount {
  const value = netPresentValue(flows, rate);
  return isNumber(value) ? finite(value / (1 + rate)) : value;
}

/**
 * Each flow's worth today, the first now: flowₜ ÷ (1 + rate)ᵗ, with rate above −1.
 *
 * @example discountFlows([-100, 110, 121], 0.1) // [-100, 100, 100]
 */
export function discountFlows(flows: readonly number[], rate: number): number[] {
  return flows.map((flow, period) => flow / (1 + rate) ** period);
}

/** An {@link Unavailable} for a financial figure. `nothingPaidBack` is something that never happens, the rest has no meaning. */
export function noFigure(because: FinanceReason) {
  return unavailable(because === 'nothingPaidBack' ? 'never' : 'undefined', because);
}

/** A number, or `tooLarge` where it left the range of numbers. @example finite(3) // 3 */
export function finite(value: number): Amount {
  return Number.isFinite(value) ? value : noFigure('tooLarge');
}
