import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import { fitRepeats, type RepeatFit } from './fit-repeats.ts';
import type { CustomerRow, Inputs } from './inputs.ts';
import { type Calendar, type Outlook, outlookOf } from './monthly-purchases.ts';
import type { RepeatModel, RepeatParams } from './repeat-model.ts';
import { expectedSpend, fitSpend, type SpendFit } from './spend-model.ts';

/** What the table says by itself: both fits, and what a purchase of each customer is worth. */
export interface Fits {
  repeatFit: RepeatFit;
  spendFit: SpendFit;
  /** In the customers' order; the mean of all is that of a customer without repeats. */
  spends: Amount[];
  meanSpend: Amount;
}

/** The base of customers as a whole: how many are still there, and what each month brings. */
export interface Totals {
  active: number;
  purchases: number[];
  /** At the customers' expected spends; 0 where these are not numbers. */
  revenue: number[];
}

/** What one model expects within one calendar: customer by customer, and in all, also with each parameter a little higher. */
export interface Prospect {
  outlook: Outlook;
  totals: Totals;
  moved: Totals[];
}

/** By how much the logarithm of a parameter is moved to see what depends on it. */
export const MOVE = 1e-4;

const fitsKnown = new WeakMap<readonly CustomerRow[], Map<RepeatModel, Fits>>();
const prospectsKnown = new WeakMap<readonly CustomerRow[], { key: string; months: number; prospect: Prospect }>();

/** A prospect reaches to one of these, so that moving the horizon rarely computes it anew; the last is the longest horizon. */
const REACHES = [12, 24, 60];

/** The fits to a table. They are kept as long as the table is: margin, discount and horizon do not bear on them. */
export function fitsOf({ customers, model }: Pick<Inputs, 'customers' | 'model'>): Fits {
  const byModel = fitsKnown.get(customers) ?? new Map<RepeatModel, Fits>();
  fitsKnown.set(customers, byModel);
  const fits = byModel.get(model) ?? fitBoth(customers, model);
  byModel.set(model, fits);
  return fits;
}

/** The prospect of a table, at least as far as the calendar reaches; the latest is kept. */
export function prospectOf(
  inputs: Inputs,
  params: RepeatParams,
  spends: readonly Amount[],
  calendar: Calendar,
): Prospect {
  const { customers, model } = inputs;
  const key = `${model} ${calendar.unitsPerMonth}`;
  const known = prospectsKnown.get(customers);
  if (known?.key === key && known.months >= calendar.months) return known.prospect;
  const months = REACHES.find((reach) => reach >= calendar.months) ?? calendar.months;
  const outlookAt = (moved: RepeatParams) => outlookOf(model, moved, customers, { ...calendar, months });
  const outlook = outlookAt(params);
  const totalsAt = (moved: RepeatParams) => totalsOf(outlookAt(moved), spends);
  const moved = NAMES.map((name) => totalsAt({ ...params, [name]: params[name] * Math.exp(MOVE) }));
  const prospect = { outlook, totals: totalsOf(outlook, spends), moved };
  prospectsKnown.set(customers, { key, months, prospect });
  return prospect;
}

/** In the order of the covariance. */
const NAMES = ['r', 'alpha', 'a', 'b'] as const;

function fitBoth(customers: readonly CustomerRow[], model: RepeatModel): Fits {
  const repeatFit = fitRepeats(model, customers);
  const spendFit = fitSpend(customers.filter(({ repeats, spend }) => repeats > 0 && spend > 0));
  const spendOf = (customer: { repeats: number; spend: number }): Amount =>
    spendFit.kind === 'fitted' ? expectedSpend(spendFit.params, customer) : unavailable('undefined', spendFit.because);
  return { repeatFit, spendFit, spends: customers.map(spendOf), meanSpend: spendOf({ repeats: 0, spend: 0 }) };
}

function totalsOf({ alive, months }: Outlook, spends: readonly Amount[]): Totals {
  const count = months[0]?.length ?? 0;
  const [purchases, revenue] = [new Array<number>(count).fill(0), new Array<number>(count).fill(0)];
  for (const [index, own] of months.entries()) {
    const spend = spends[index] ?? 0;
    const worth = isNumber(spend) ? spend : 0;
    for (const [month, value] of own.entries()) {
      purchases[month] = (purchases[month] ?? 0) + value;
      revenue[month] = (revenue[month] ?? 0) + worth * value;
    }
  }
  return { active: alive.reduce((sum, share) => sum + share, 0), purchases, revenue };
}
