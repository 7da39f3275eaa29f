import type { Quantity } from '../_kit/amount.ts';
import type { ResultTable } from '../_kit/view.ts';
import type { Split } from './cash-flows.ts';
import type { Inputs } from './inputs.ts';
import type { RoiLabels } from './labels/zh.ts';
import type { RoiResult } from './model.ts';

const PARTS: readonly (keyof Split)[] = ['technology', 'channels', 'people', 'reserve'];

/** The split of the budget, the rates of return where there are several, and the flows by year. */
export function tablesOf(inputs: Inputs, result: RoiResult, labels: RoiLabels): ResultTable[] {
  return [...splitTable(inputs, result, labels), ...ratesTable(result, labels), yearsTable(result, labels)];
}

function splitTable({ budget }: Inputs, { split }: RoiResult, { tables, parts }: RoiLabels): ResultTable[] {
  if (!split) return [];
  return [
    {
      id: 'split',
      title: tables.split,
      columns: [
        { key: 'part', label: tables.part },
        { key: 'money', label: tables.money, numeric: true },
        { key: 'share', label: tables.share, numeric: true },
        { key: 'paid', label: tables.paid },
      ],
      rows: PARTS.map((part) => ({
        part: parts[part],
        money: money(split[part]),
        share: { value: split[part] / budget, unit: 'percent', digits: 1 },
        paid: part === 'technology' ? tables.now : tables.evenly,
      })),
    },
  ];
}

function ratesTable({ rates }: RoiResult, { tables }: RoiLabels): ResultTable[] {
  if (rates.length < 2) return [];
  return [
    {
      id: 'rates',
      title: tables.rates,
      columns: [{ key: 'rate', label: tables.rate, numeric: true }],
      rows: rates.map((rate) => ({ rate: { value: rate, unit: 'percent-per-year', digits: 2 } })),
    },
  ];
}

/** Year 0 is what is paid or received now; flows within a year are added up. */
function yearsTable({ flows, net, cumulative, cumulativeDiscounted }: RoiResult, { tables }: RoiLabels): ResultTable {
  const yearOf = (period: number) => Math.ceil((period * flows.monthsPerPeriod) / 12);
  const years = [...new Set(net.map((_, period) => yearOf(period)))];
  const within = (amounts: readonly number[], year: number) =>
    amounts.reduce((sum, amount, period) => (yearOf(period) === year ? sum + amount : sum), 0);
  return {
    id: 'years',
    title: tables.years,
    columns: [
      { key: 'year', label: tables.year, numeric: true },
      { key: 'spent', label: tables.spent, numeric: true },
      { key: 'received', label: tables.received, numeric: true },
      { key: 'net', label: tables.net, numeric: true },
      { key: 'balance', label: tables.balance, numeric: true },
      { key: 'discounted', label: tables.discounted, numeric: true },
    ],
    rows: years.map((year) => {
      const last = net.findLastIndex((_, period) => yearOf(period) === year);
      return {
        year: { value: year, unit: 'count' },
        spent: money(within(flows.spent, year)),
        received: money(within(flows.received, year)),
        net: money(within(net, year)),
        balance: money(cumulative[last] ?? 0),
        discounted: money(cumulativeDiscounted[last] ?? 0),
      };
    }),
  };
}

function money(value: number): Quantity {
  return { value, unit: 'money' };
}
