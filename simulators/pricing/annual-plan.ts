import { type Amount, unavailable } from '../_kit/amount.ts';

/** One customer's choice between paying every month and paying for a year. Prices before any margin. */
export interface PlanChoice {
  monthlyPrice: number;
  annualPrice: number;
  /** Share of monthly payers lost each month. */
  churn: number;
  /** Share of annual payers who renew. */
  renewal: number;
  /** Per month. */
  discount: number;
}

/**
 * What paying for a year in advance saves against twelve monthly prices.
 *
 * @example annualDiscount({ monthlyPrice: 999, annualPrice: 9999 }) // 0.1659, which a price list rounds to 17%
 */
export function annualDiscount({
  monthlyPrice,
  annualPrice,
}: Pick<PlanChoice, 'monthlyPrice' | 'annualPrice'>): number {
  return 1 - annualPrice / (12 * monthlyPrice);
}

/**
 * Present value of all payments of a customer on the monthly plan, the first one now: p (1 + d) ÷ (d + c). Revenue, before margin.
 * Unbounded without churn and discount.
 *
 * @example monthlyPlanValue({ monthlyPrice: 799.2, churn: 0.04, discount: 0.008, … }) // 16783.2
 */
export function monthlyPlanValue({ monthlyPrice, churn, discount }: PlanChoice): Amount {
  return bounded((monthlyPrice * (1 + discount)) / (churn + discount));
}

/**
 * Present value of all payments of a customer on the annual plan, the first one now: A (1 + D) ÷ (1 + D − R) with 1 + D = (1 + d)¹².
 *
 * @example annualPlanValue({ annualPrice: 7999.2, renewal: 0.7, discount: 0.008, … }) // 21985.96
 */
export function annualPlanValue({ annualPrice, renewal, discount }: PlanChoice): Amount {
  const yearly = (1 + discount) ** 12;
  return bounded((annualPrice * yearly) / (yearly - renewal));
}

/**
 * The renewal rate at which both plans are worth the same: (1 + D) (1 − A ÷ V), V being the value of the monthly plan. The gross margin
 * cancels. Above it the annual plan is worth more. Has no value when the annual plan is worth more at any renewal, or at none.
 *
 * @example breakEvenRenewal({ monthlyPrice: 999, annualPrice: 9999, churn: 0.04, discount: 0.008, renewal: 0.7 }) // 0.5759
 */
export function breakEvenRenewal({ monthlyPrice, annualPrice, churn, discount }: PlanChoice): Amount {
  const yearly = (1 + discount) ** 12;
  const yearsOfMonthlyValue = (annualPrice * (churn + discount)) / (monthlyPrice * (1 + discount));
  const renewal = yearly * (1 - yearsOfMonthlyValue);
  if (renewal < 0) return unavailable('undefined', 'annualAlwaysBetter');
  return renewal > 1 ? unavailable('never', 'annualNeverBetter') : renewal;
}

function bounded(value: number): Amount {
  return Number.isFinite(value) ? value : unavailable('unbounded', 'noChurn');
}
