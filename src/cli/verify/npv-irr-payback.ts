import * as z from 'zod';
import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import { internalRatesOfReturn } from '../../../simulators/_kit/finance/internal-rate-of-return.ts';
import { modifiedInternalRateOfReturn } from '../../../simulators/_kit/finance/modified-internal-rate-of-return.ts';
import {
  discountFlows,
  netPresentValue,
  netPresentValueExcel,
} from '../../../simulators/_kit/finance/net-present-value.ts';
import { discountedPayback, payback } from '../../../simulators/_kit/finance/payback.ts';
import { type Answer, adapterOf, shape, Unsupported } from './answering/adapter.ts';
import { datedAnswer } from './answering/dated-flows.ts';
import { renamed } from './answering/renamed.ts';

const OTHER_NAMES = {
  cashflows: ['cash_flows', 'cashflow', 'flows', 'values', 'cf', 'net_cashflows', 'annual_cashflow', 'annual_inflow'],
  initial: ['initial_flow', 'initial_cashflow', 'cf0'],
  outlay: ['initial_investment', 'investment', 'initial_cost', 'initial_outlay', 'cost'],
  rate: ['discount_rate', 'r', 'wacc', 'cost_of_capital', 'required_return'],
  rates: ['discount_rates'],
  periods: ['nper', 'n', 'years'],
  reinvest_rate: ['reinvestment_rate'],
};

const project = z.object({
  cashflows: z.union([z.array(z.number()).min(1), z.number()]),
  initial: z.number().optional(),
  outlay: z.number().optional(),
  periods: z.number().int().min(1).max(1200).optional(),
  first_flow_at: z.union([z.literal(0), z.literal(1)]).optional(),
  rate: z.number().optional(),
  rates: z.array(z.number()).optional(),
  finance_rate: z.number().optional(),
  reinvest_rate: z.number().optional(),
  dates: z.undefined().optional(),
});

const dated = z.object({
  cashflows: z.array(z.number()).min(1),
  dates: z.array(z.string()).min(1),
  rate: z.number().gt(-1).optional(),
});

type Project = z.output<typeof project>;

/** Present values, rates of return and payback of one project. */
export default adapterOf({
  'a project': shape(renamed(OTHER_NAMES, project), (given) => {
    const flows = flowsOf(given);
    const isEndless = typeof given.cashflows === 'number' && given.periods === undefined;
    if (isEndless) return { payback: plain(payback(flows)), payback_period: plain(payback(flows)) };
    return { ...ratesOf(flows), ...modifiedOf(flows, given), ...paybackOf(flows), ...discountedOf(flows, given) };
  }),
  'flows on dates': shape(renamed(OTHER_NAMES, dated), datedAnswer),
});

/** All flows, the first now. An outlay is money paid, whichever sign it is written with, and so is an initial sum before mere receipts. */
function flowsOf({ cashflows, initial, outlay, periods, first_flow_at }: Project): number[] {
  const start = outlay === undefined ? initial : -Math.abs(outlay);
  const later = typeof cashflows === 'number' ? repeated(cashflows, periods, start) : cashflows;
  if (start !== undefined) return [later.every((flow) => flow >= 0) ? -Math.abs(start) : start, ...later];
  return first_flow_at === 1 ? [0, ...later] : later;
}

/** An even flow; without a number of periods, for as long as it takes to pay the start back. */
function repeated(flow: number, periods: number | undefined, start: number | undefined): number[] {
  const needed = periods ?? Math.ceil(Math.abs(start ?? 0) / Math.abs(flow));
  if (!(needed >= 1 && needed <= 1200)) throw new Unsupported('An even flow needs a number of periods, 1 to 1,200.');
  return Array(needed).fill(flow);
}

/** Where there are several rates, cases print one: the nearest to zero, as NumPy Financial does. */
function ratesOf(flows: readonly number[]): Answer {
  const all = internalRatesOfReturn(flows);
  const [irr = null] = all.toSorted((one, other) => Math.abs(one) - Math.abs(other));
  return { irr, irr_pct: irr === null ? null : 100 * irr, ...underNames(ALL_RATES, all), irr_count: all.length };
}

const ALL_RATES = ['irr_all', 'all_irr', 'irrs', 'irr_roots', 'roots', 'all_roots'];

function modifiedOf(flows: readonly number[], { finance_rate, reinvest_rate, rate }: Project): Answer {
  const financeRate = finance_rate ?? rate;
  const reinvestRate = reinvest_rate ?? rate;
  if (financeRate === undefined || reinvestRate === undefined) return {};
  return { mirr: plain(modifiedInternalRateOfReturn(flows, { financeRate, reinvestRate })) };
}

function paybackOf(flows: readonly number[]): Answer {
  const cumulative = sums(flows);
  return { ...underNames(['payback', 'payback_period', 'simple_payback'], plain(payback(flows))), cumulative };
}

function discountedOf(flows: readonly number[], { rate, rates, cashflows }: Project): Answer {
  const profile = rates && { npv: rates.map((each) => plain(netPresentValue(flows, each))) };
  if (rate === undefined) return profile ?? {};
  const npv = netPresentValue(flows, rate);
  const excel = typeof cashflows === 'number' ? undefined : plain(netPresentValueExcel(cashflows, rate));
  const [start = 0] = flows;
  const back = plain(discountedPayback(flows, rate));
  return {
    npv: plain(npv),
    npv_displayed: isNumber(npv) ? Number(npv.toFixed(2)) : null,
    ...(excel !== undefined && { npv_excel: excel }),
    profitability_index: isNumber(npv) && start < 0 ? 1 + npv / -start : null,
    ...underNames(['equivalent_annual_annuity', 'eaa', 'annuity'], annuityOf(npv, rate, flows.length - 1)),
    ...underNames(['discounted_payback', 'discounted_payback_period'], back),
    ...underNames(['present_values', 'discounted', 'discounted_flows'], discountFlows(flows, rate)),
    ...underNames(['cumulative_discounted', 'discounted_cumulative'], sums(discountFlows(flows, rate))),
    ...profile,
  };
}

/** The even flow at the end of each period that is worth as much. */
function annuityOf(npv: Amount, rate: number, periods: number): number | null {
  if (!isNumber(npv) || periods < 1) return null;
  return rate === 0 ? npv / periods : (npv * rate) / (1 - (1 + rate) ** -periods);
}

function sums(flows: readonly number[]): number[] {
  let sum = 0;
  return flows.map((flow) => {
    sum += flow;
    return sum;
  });
}

function underNames(names: readonly string[], value: unknown): Answer {
  return Object.fromEntries(names.map((name) => [name, value]));
}

function plain(amount: Amount): number | null {
  return isNumber(amount) ? amount : null;
}
