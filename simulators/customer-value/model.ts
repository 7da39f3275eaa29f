import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import type { NoFit, RepeatFit } from './fit-repeats.ts';
import { fitsOf } from './fits.ts';
import { forecastOf } from './forecast.ts';
import type { Inputs } from './inputs.ts';
import { actualCounts, expectedCounts } from './repeat-counts.ts';
import { type SpendFit, spendCorrelation } from './spend-model.ts';
import type { Spread } from './spread.ts';

/** One customer with what is expected of them. Money is margin within the horizon, discounted. */
export interface CustomerOutlook {
  name: string;
  repeats: number;
  alive: number;
  purchases: number;
  spend: Amount;
  value: Amount;
}

/** What a base of customers without contracts will do, and what that is worth. */
export interface CustomerValueResult {
  customers: number;
  /** Customers with at least one repeat purchase. */
  returned: number;
  repeatFit: RepeatFit;
  spendFit: SpendFit;
  active: Spread;
  purchases: Spread;
  /** Discounted margin of all customers within the horizon. */
  baseValue: Spread;
  valuePerCustomer: Amount;
  /** The mean value of a purchase over all customers. */
  meanSpend: Amount;
  /** Repeat purchases of a customer won today, within the horizon. */
  newCustomerPurchases: Amount;
  /** The share of the base's value that its most valuable fifth holds. */
  topShare: Amount;
  /** Tenths of the customers from the most valuable on, each with its share of the value. */
  tenths: number[];
  spendCorrelation: Amount;
  /** How many customers made 0, 1, 2 … repeats, the last entry that or more, and how many the model expects: none without a fit. */
  actualCounts: number[];
  expectedCounts: number[];
  /** The most valuable first; without a value, those expected to buy most. */
  outlook: CustomerOutlook[];
}

/**
 * Fits a model of repeat buying and one of spend to the customers' histories, and values each within the horizon: purchases expected in each
 * month × expected value of a purchase × margin, discounted to today as if paid at the end of the month. Where a fit has not come
 * about, everything that rests on it is unavailable, with the reason.
 */
export function simulate(inputs: Inputs): CustomerValueResult {
  const { customers, model, grossMargin } = inputs;
  const fits = fitsOf(inputs);
  const { repeatFit, spendFit, spends, meanSpend } = fits;
  const returned = customers.filter(({ repeats }) => repeats > 0);
  const known = {
    ...{ customers: customers.length, returned: returned.length, repeatFit, spendFit, meanSpend },
    spendCorrelation: correlationOf(returned),
    actualCounts: actualCounts(customers),
  };
  if (repeatFit.kind === 'unfitted') return { ...known, ...nothing(repeatFit) };
  const forecast = forecastOf(inputs, fits, repeatFit);
  const outlook = customers.map(({ name, repeats }, index): CustomerOutlook => {
    const spend = spends[index] ?? meanSpend;
    const value = isNumber(spend) ? spend * grossMargin * (forecast.discountedOf[index] ?? 0) : spend;
    const [alive = 0, purchases = 0] = [forecast.aliveOf[index], forecast.purchasesOf[index]];
    return { name, repeats, alive, purchases, spend, value };
  });
  const baseValue = scaled(forecast.revenue, grossMargin);
  return {
    ...known,
    ...{ active: forecast.active, purchases: forecast.purchases, baseValue },
    valuePerCustomer: isNumber(baseValue.value) ? baseValue.value / customers.length : baseValue.value,
    newCustomerPurchases: forecast.newCustomerPurchases,
    ...concentrationOf(outlook.map(({ value }) => value)),
    expectedCounts: expectedCounts(model, repeatFit.params, customers),
    outlook: outlook.sort((one, other) => rankOf(other) - rankOf(one)),
  };
}

function correlationOf(returned: Inputs['customers']): Amount {
  const spending = returned.filter(({ spend }) => spend > 0);
  return (spending.length > 1 ? spendCorrelation(spending) : undefined) ?? unavailable('undefined', 'noVariety');
}

/** Everything that rests on a fit which has not come about. */
function nothing({ because }: NoFit) {
  const none = unavailable('undefined', because);
  const spread: Spread = { value: none, low: none, high: none };
  return {
    ...{ active: spread, purchases: spread, baseValue: spread, valuePerCustomer: none, newCustomerPurchases: none },
    ...{ topShare: none, tenths: [], expectedCounts: [], outlook: [] },
  };
}

function scaled({ value, low, high }: Spread, factor: number): Spread {
  const times = (amount: Amount) => (isNumber(amount) ? amount * factor : amount);
  return { value: times(value), low: times(low), high: times(high) };
}

/** How unevenly the value is spread; without values for the reason of the first. */
function concentrationOf(values: readonly Amount[]): Pick<CustomerValueResult, 'topShare' | 'tenths'> {
  const missing = values.find((value) => !isNumber(value));
  if (missing !== undefined) return { topShare: missing, tenths: [] };
  const ranked = values.filter(isNumber).sort((one, other) => other - one);
  return { topShare: topShareOf(ranked), tenths: tenthsOf(ranked) };
}

/** Of values from the largest on: the share of the first fifth, of which there is at least one. */
function topShareOf(ranked: readonly number[]): Amount {
  const all = sumOf(ranked);
  if (!(all > 0)) return unavailable('undefined', 'noValue');
  return sumOf(ranked.slice(0, Math.max(1, Math.round(ranked.length / 5)))) / all;
}

/** A tenth of customers that is no whole number takes part of one. */
function tenthsOf(ranked: readonly number[]): number[] {
  const all = sumOf(ranked);
  if (!(all > 0) || ranked.length < 10) return [];
  const upTo = (place: number) => {
    const whole = Math.floor(place);
    return sumOf(ranked.slice(0, whole)) + (place - whole) * (ranked[whole] ?? 0);
  };
  return Array.from({ length: 10 }, (_, tenth) => {
    const [from, to] = [(tenth * ranked.length) / 10, ((tenth + 1) * ranked.length) / 10];
    return (upTo(to) - upTo(from)) / all;
  });
}

function rankOf({ value, purchases }: CustomerOutlook): number {
  return isNumber(value) ? value : purchases;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
