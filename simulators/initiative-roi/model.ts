import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import type { Context, Problem } from '../_kit/define.ts';
import { internalRatesOfReturn } from '../_kit/finance/internal-rate-of-return.ts';
import { modifiedInternalRateOfReturn } from '../_kit/finance/modified-internal-rate-of-return.ts';
import { discountFlows, finite } from '../_kit/finance/net-present-value.ts';
import { discountedPayback, payback } from '../_kit/finance/payback.ts';
import { type CashFlows, cashFlowsOf, ratePerPeriod, ratePerYear, type Split, splitBudget } from './cash-flows.ts';
import type { Inputs } from './inputs.ts';
import { spreadValue, type ValueSpread } from './uncertain-value.ts';

/** Whether an initiative is worth doing. Money in whole currency, rates per year, times in months from now. */
export interface RoiResult {
  flows: CashFlows;
  net: number[];
  /** Running total of the net flows, as they are and discounted. */
  cumulative: number[];
  cumulativeDiscounted: number[];
  /** Where the budget goes; none where flows are listed in a table. */
  split: Split | null;
  presentCost: number;
  presentBenefit: number;
  npv: number;
  /** The one rate of return, or why there is none. */
  irr: Amount;
  /** Every rate at which the present value is zero, ascending. */
  rates: number[];
  mirr: Amount;
  payback: Amount;
  discountedPayback: Amount;
  totalSpent: number;
  totalReceived: number;
  /** The most money out at any time, as a positive number. */
  peakNeed: number;
  spread: ValueSpread;
}

/**
 * Net present value, rates of return and payback of the cash flows, and the chance that the present value is above zero when costs, benefits
 * and the start are uncertain. Flows that never change sign have no rate of return and no payback.
 */
export function simulate(inputs: Inputs, { random }: Context): RoiResult {
  const flows = cashFlowsOf(inputs);
  const { spent, received, monthsPerPeriod } = flows;
  const net = received.map((amount, period) => amount - (spent[period] ?? 0));
  const rate = ratePerPeriod(inputs.discountRate, monthsPerPeriod);
  const presentCost = sum(discountFlows(spent, rate));
  const presentBenefit = sum(discountFlows(received, rate));
  const cumulative = running(net);
  return {
    flows,
    net,
    cumulative,
    cumulativeDiscounted: running(discountFlows(net, rate)),
    split: inputs.source === 'plan' ? splitBudget(inputs) : null,
    presentCost,
    presentBenefit,
    npv: presentBenefit - presentCost,
    ...returnsOf(net, rate, inputs, monthsPerPeriod),
    totalSpent: sum(spent),
    totalReceived: sum(received),
    peakNeed: Math.max(0, ...cumulative.map((balance) => -balance)),
    spread: spreadValue(presentCost, presentBenefit, inputs, Math.floor(random.next() * 2 ** 32)),
  };
}

/** The shares of technology and channels leave nothing below 0 for people. */
export function check({ source, technologyShare, channelShare }: Inputs): Problem[] {
  const both = technologyShare + channelShare;
  if (source !== 'plan' || both <= 1) return [];
  return [{ input: 'channelShare', problem: 'sharesAboveOne', values: { both: Math.round(both * 1000) / 10 } }];
}

type Returns = Pick<RoiResult, 'irr' | 'rates' | 'mirr' | 'payback' | 'discountedPayback'>;

function returnsOf(net: readonly number[], rate: number, inputs: Inputs, monthsPerPeriod: number): Returns {
  const isPaid = net.some((flow) => flow < 0);
  const isReceived = net.some((flow) => flow > 0);
  if (!isPaid || !isReceived) {
    const none = unavailable('undefined', 'noSignChange');
    return { irr: none, rates: [], mirr: none, payback: none, discountedPayback: none };
  }
  const rates = internalRatesOfReturn(net).map((each) => ratePerYear(each, monthsPerPeriod));
  const inMonths = (periods: Amount) => (isNumber(periods) ? periods * monthsPerPeriod : periods);
  const mirr = modifiedInternalRateOfReturn(net, {
    financeRate: ratePerPeriod(inputs.financeRate, monthsPerPeriod),
    reinvestRate: ratePerPeriod(inputs.reinvestRate, monthsPerPeriod),
  });
  const [only, ...others] = rates.filter(Number.isFinite);
  return {
    irr:
      only === undefined
        ? unavailable('undefined', 'noRate')
        : others.length > 0
          ? unavailable('undefined', 'severalRates')
          : only,
    rates: rates.filter(Number.isFinite),
    mirr: isNumber(mirr) ? finite(ratePerYear(mirr, monthsPerPeriod)) : mirr,
    payback: inMonths(payback(net)),
    discountedPayback: inMonths(discountedPayback(net, rate)),
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function running(amounts: readonly number[]): number[] {
  // A total that is zero on paper may be off by the rounding of each addition.
  const rounding = 1e-15 * amounts.reduce((size, amount) => size + Math.abs(amount), 0);
  let total = 0;
  return amounts.map((amount) => {
    total += amount;
    return Math.abs(total) <= rounding ? 0 : total;
  });
}
