import { type Amount, unavailable } from '../_kit/amount.ts';

/** One debt in money: what it costs to repay now, what it costs each month while it is there, and how fast that grows. */
export interface Debt {
  principal: number;
  /** In the first month. */
  interest: number;
  /** Per month, 0 or more. */
  growth: number;
}

/**
 * Interest paid within so many months: I ((1 + g)ⁿ − 1) ÷ g, the first month's interest I growing by g each month.
 *
 * @param months 0 or more, whole or not
 * @example interestWithin({ principal: 0, interest: 100, growth: 0.1 }, 3) // 331
 */
export function interestWithin({ interest, growth }: Debt, months: number): number {
  // Below this the formula loses more digits than leaving growth out does.
  if (growth < 1e-14) return interest * months;
  return (interest * Math.expm1(months * Math.log1p(growth))) / growth;
}

/**
 * Months until the interest saved has paid for repaying now: ln(1 + g P ÷ I) ÷ ln(1 + g), or P ÷ I without growth. 0 where repaying costs
 * nothing; never (`noInterest`) where there is no interest to save.
 *
 * @example breakEvenOf({ principal: 331, interest: 100, growth: 0.1 }) // 3
 */
export function breakEvenOf({ principal, interest, growth }: Debt): Amount {
  if (principal === 0) return 0;
  if (interest === 0) return unavailable('never', 'noInterest');
  const months = principal / interest;
  if (growth < 1e-14) return finiteMonths(months);
  return finiteMonths(Math.log1p(growth * months) / Math.log1p(growth));
}

/**
 * What waiting costs: the interest of those months, and the dearer repair, P ((1 + repairGrowth)ᵐ − 1).
 *
 * @example costOfWaiting({ principal: 1000, interest: 100, growth: 0 }, 3, 0.01) // 330.301
 */
export function costOfWaiting(debt: Debt, months: number, repairGrowth: number): number {
  return interestWithin(debt, months) + debt.principal * Math.expm1(months * Math.log1p(repairGrowth));
}

function finiteMonths(months: number): Amount {
  return Number.isFinite(months) ? months : unavailable('never', 'noInterest');
}
