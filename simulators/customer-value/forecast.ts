import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import { expectedRepeats } from './expected-purchases.ts';
import type { Fit, RepeatFit } from './fit-repeats.ts';
import { type Fits, MOVE, type Prospect, prospectOf, type Totals } from './fits.ts';
import type { CustomerRow, Inputs } from './inputs.ts';
import { UNITS_PER_MONTH } from './monthly-purchases.ts';
import type { RepeatParams } from './repeat-model.ts';
import { expectedSpend, type SpendFit, type SpendParams } from './spend-model.ts';
import { deltaSpread, type Spread } from './spread.ts';

/** What is expected of the customers within the horizon, before margin. */
export interface Forecast {
  aliveOf: readonly number[];
  purchasesOf: number[];
  /** The same with each purchase discounted from the end of its month. */
  discountedOf: number[];
  active: Spread;
  purchases: Spread;
  revenue: Spread;
  newCustomerPurchases: Amount;
}

type Fitted<F> = Extract<F, { kind: 'fitted' }>;

/** The forecast of a fitted model, with intervals that follow from the uncertainty of its parameters by the delta method. */
export function forecastOf(inputs: Inputs, fits: Fits, repeatFit: Fitted<RepeatFit>): Forecast {
  const { model, timeUnit, horizonInMonths, monthlyDiscount } = inputs;
  const calendar = { unitsPerMonth: UNITS_PER_MONTH[timeUnit], months: horizonInMonths };
  const prospect = prospectOf(inputs, repeatFit.params, fits.spends, calendar);
  const factors = Array.from({ length: horizonInMonths }, (_, month) => (1 + monthlyDiscount) ** -(month + 1));
  const whole = factors.map(() => 1);
  const discountedOf = prospect.outlook.months.map((own) => weighted(own, factors));
  const spreadOf = (read: (totals: Totals) => number) =>
    deltaSpread(read(prospect.totals), [{ slopes: slopesOf(prospect, read), covariance: repeatFit.covariance }]);
  const newCustomer = expectedRepeats(model, repeatFit.params, horizonInMonths * calendar.unitsPerMonth);
  return {
    aliveOf: prospect.outlook.alive,
    purchasesOf: prospect.outlook.months.map((own) => weighted(own, whole)),
    discountedOf,
    active: spreadOf(({ active }) => active),
    purchases: spreadOf(({ purchases }) => weighted(purchases, whole)),
    revenue: revenueSpread(inputs, fits, { prospect, repeatFit, factors, discountedOf }),
    newCustomerPurchases: newCustomer,
  };
}

interface RevenueParts {
  prospect: Prospect;
  repeatFit: Fit<keyof RepeatParams>;
  factors: readonly number[];
  discountedOf: readonly number[];
}

/** Both fits are uncertain, independently of each other. */
function revenueSpread(
  { customers }: Inputs,
  { spendFit, meanSpend }: Fits,
  { prospect, repeatFit, factors, discountedOf }: RevenueParts,
): Spread {
  if (spendFit.kind === 'unfitted') return noSpread(unavailable('undefined', spendFit.because));
  if (!isNumber(meanSpend)) return noSpread(meanSpend);
  const read = ({ revenue }: Totals) => weighted(revenue, factors);
  return deltaSpread(read(prospect.totals), [
    { slopes: slopesOf(prospect, read), covariance: repeatFit.covariance },
    { slopes: spendSlopes(customers, spendFit, discountedOf), covariance: spendFit.covariance },
  ]);
}

function noSpread(reason: Amount): Spread {
  return { value: reason, low: reason, high: reason };
}

function slopesOf({ totals, moved }: Prospect, read: (totals: Totals) => number): number[] {
  return moved.map((each) => (read(each) - read(totals)) / MOVE);
}

function spendSlopes(
  customers: readonly CustomerRow[],
  { params }: Fitted<SpendFit>,
  discountedOf: readonly number[],
): number[] {
  const revenueAt = (moved: SpendParams) =>
    customers.reduce((sum, customer, index) => {
      const spend = expectedSpend(moved, customer);
      return sum + (isNumber(spend) ? spend : 0) * (discountedOf[index] ?? 0);
    }, 0);
  return (['p', 'q', 'v'] as const).map((name) => {
    const at = (move: number) => revenueAt({ ...params, [name]: params[name] * Math.exp(move) });
    return (at(MOVE) - at(-MOVE)) / (2 * MOVE);
  });
}

/** The sum over the months that have a weight; values may reach further. */
function weighted(values: ArrayLike<number>, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0);
}
