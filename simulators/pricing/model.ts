import { type Amount, unavailable } from '../_kit/amount.ts';
import type { Problem } from '../_kit/define.ts';
import { annualDiscount, annualPlanValue, breakEvenRenewal, monthlyPlanValue, type PlanChoice } from './annual-plan.ts';
import { type ForecastMonth, forecast } from './forecast.ts';
import type { Inputs, Tier } from './inputs.ts';
import { movePrice } from './price-move.ts';

/** The annual plan of one tier against its monthly plan. Values are present values of a customer's payments. */
export interface AnnualPlan {
  name: string;
  discount: number;
  monthlyValue: Amount;
  annualValue: Amount;
  breakEven: Amount;
  /** Cash in the first month: the annual price less one monthly price. */
  cashGain: number;
}

/** One tier before and after the price move. */
export interface TierMove {
  name: string;
  priceBefore: number;
  priceAfter: number;
  /** Customers won in a month. */
  newBefore: number;
  newAfter: number;
}

/** What the tiers bring, what the annual plan does, and what moving one price would do. */
export interface PricingResult {
  focus: number;
  annualPlans: AnnualPlan[];
  months: ForecastMonth[];
  monthsAfter: ForecastMonth[];
  moves: TierMove[];
  cannibalisation: Amount;
  equalMarkUp: Amount;
  freeCostPerCustomer: Amount;
  /** Monthly list price of an average new customer. */
  averagePrice: number;
}

/**
 * Forecasts three years at present prices and with one price moved for new customers. Shares of tiers among buyers follow the weights;
 * those of the moved offer follow a multinomial logit. See `book.ts` for the order of events in a month.
 */
export function simulate(inputs: Inputs): PricingResult {
  const { tiers, newPrice, elasticity, signUps } = inputs;
  const focus = Number(inputs.focusTier) - 1;
  const shares = sharesOf(inputs);
  const choices = tiers.map(({ monthlyPrice, costToServe }, index) => ({
    share: shares[index] ?? 0,
    price: monthlyPrice,
    cost: costToServe,
  }));
  const move = movePrice(choices, focus, newPrice, elasticity);
  const moved = tiers.map((tier, index) => (index === focus ? repriced(tier, newPrice) : tier));
  const present = { tiers, shares };
  return {
    focus,
    annualPlans: tiers.map((tier) => annualPlanOf(tier, inputs)),
    months: forecast(inputs, present, present),
    monthsAfter: forecast(inputs, present, { tiers: moved, shares: move.after }),
    moves: tiers.map(({ name, monthlyPrice }, index) => ({
      name,
      priceBefore: monthlyPrice,
      priceAfter: moved[index]?.monthlyPrice ?? monthlyPrice,
      newBefore: signUps * (move.before[index] ?? 0),
      newAfter: signUps * (move.after[index] ?? 0),
    })),
    cannibalisation: move.cannibalisation,
    equalMarkUp: move.bestMarkUp,
    freeCostPerCustomer: freeCostPerCustomer(inputs),
    averagePrice: averagePrice(tiers),
  };
}

/** The tier to look at must exist. */
export function check({ tiers, focusTier }: Inputs): Problem[] {
  if (Number(focusTier) <= tiers.length) return [];
  return [{ input: 'focusTier', problem: 'noSuchTier', values: { tier: Number(focusTier), count: tiers.length } }];
}

function sharesOf({ tiers, conversion }: Inputs): number[] {
  const all = tiers.reduce((sum, { weight }) => sum + weight, 0);
  return tiers.map(({ weight }) => (conversion * weight) / all);
}

/** The annual price keeps its discount when the monthly price moves. */
function repriced(tier: Tier, monthlyPrice: number): Tier {
  return { ...tier, monthlyPrice, annualPrice: (tier.annualPrice * monthlyPrice) / tier.monthlyPrice };
}

function annualPlanOf({ name, monthlyPrice, annualPrice, churn }: Tier, inputs: Inputs): AnnualPlan {
  const plan: PlanChoice = {
    monthlyPrice,
    annualPrice,
    churn,
    renewal: inputs.annualRenewal,
    discount: inputs.monthlyDiscount,
  };
  return {
    name,
    discount: annualDiscount(plan),
    monthlyValue: monthlyPlanValue(plan),
    annualValue: annualPlanValue(plan),
    breakEven: breakEvenRenewal(plan),
    cashGain: annualPrice - monthlyPrice,
  };
}

/** What it costs to serve all the free users behind one who buys: months until a free user leaves × cost × free users per buyer. */
function freeCostPerCustomer({ freeCost, freeChurn, conversion }: Inputs): Amount {
  if (conversion === 0) return unavailable('undefined', 'noBuyers');
  if (freeCost === 0) return 0;
  const cost = (freeCost * (1 - conversion)) / (freeChurn * conversion);
  return Number.isFinite(cost) ? cost : unavailable('unbounded', 'freeForEver');
}

function averagePrice(tiers: readonly Tier[]): number {
  const all = tiers.reduce((sum, { weight }) => sum + weight, 0);
  return tiers.reduce((sum, { weight, monthlyPrice }) => sum + weight * monthlyPrice, 0) / all;
}
