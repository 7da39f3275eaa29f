import type { Amount, Quantity } from '../_kit/amount.ts';
import type { ResultTable } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { BudgetLabels } from './labels/zh.ts';
import { type BudgetResult, METHODS } from './model.ts';

type Row = ResultTable['rows'][number];

/** The plan, rounded so that its parts add up to the budget, with averages and margins of each channel. */
export function planTable({ total }: Inputs, result: BudgetResult, { tables }: BudgetLabels): ResultTable {
  const { channels, plan, today, rounded } = result;
  const numeric = ['current', 'rounded', 'customers', 'cac', 'ratio', 'nextCustomer', 'marginal', 'settling'] as const;
  const inChannels = channels.reduce((sum, channel) => sum + channel.rounded, 0);
  const part = (channel: string, value: number): Row[] => (value > 0 ? [{ channel, rounded: money(value) }] : []);
  return {
    id: 'plan',
    title: tables.plan,
    columns: [
      { key: 'channel', label: tables.channel },
      ...numeric.map((key) => ({ key, label: tables[key], numeric: true })),
    ],
    rows: [
      ...channels.map(
        (channel): Row => ({
          channel: channel.name,
          current: money(channel.current.spend),
          rounded: money(channel.rounded),
          customers: { value: channel.customers, unit: 'count', digits: 1 },
          cac: money(channel.cac),
          ratio: ratio(channel.ratio),
          nextCustomer: money(channel.nextCustomer),
          marginal: { value: channel.marginal, unit: 'money', digits: 2 },
          settling: { value: channel.settling, unit: 'number', digits: 1 },
        }),
      ),
      {
        channel: tables.allChannels,
        current: money(today.spend),
        rounded: money(inChannels),
        customers: { value: plan.customers, unit: 'count', digits: 1 },
        cac: money(plan.cac),
        ratio: ratio(plan.ratio),
      },
      ...part(tables.unallocated, rounded.unallocated),
      ...part(tables.experiments, rounded.experiments),
      ...part(tables.contingency, rounded.contingency),
      { channel: tables.total, rounded: money(total) },
    ],
  };
}

/** What the same money would bring under each method. */
export function methodsTable({ method, byMethod }: BudgetResult, { tables, inputs }: BudgetLabels): ResultTable {
  return {
    id: 'methods',
    title: tables.methods,
    columns: [
      { key: 'method', label: tables.method },
      { key: 'customers', label: tables.customers, numeric: true },
      { key: 'value', label: tables.value, numeric: true },
      { key: 'cac', label: tables.cac, numeric: true },
      { key: 'ratio', label: tables.ratio, numeric: true },
    ],
    rows: METHODS.map((each): Row => {
      const name = inputs.method.options[each];
      return {
        method: each === method ? { text: tables.chosen, values: { name } } : name,
        customers: { value: byMethod[each].customers, unit: 'count', digits: 1 },
        value: money(byMethod[each].value),
        cac: money(byMethod[each].cac),
        ratio: ratio(byMethod[each].ratio),
      };
    }),
  };
}

/** How customers move from today's level to the plan's as carried-over effects fade. */
export function monthsTable({ months }: BudgetResult, { tables }: BudgetLabels): ResultTable {
  return {
    id: 'months',
    title: tables.months,
    columns: [
      { key: 'month', label: tables.month, numeric: true },
      { key: 'customers', label: tables.customers, numeric: true },
    ],
    rows: months.map(({ month, customers }) => ({
      month: { value: month, unit: 'number' },
      customers: { value: customers, unit: 'count', digits: 1 },
    })),
  };
}

function money(value: Amount): Quantity {
  return { value, unit: 'money', digits: 0 };
}

function ratio(value: Amount): Quantity {
  return { value, unit: 'ratio', digits: 2 };
}
