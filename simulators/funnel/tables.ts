import type { Amount, Quantity } from '../_kit/amount.ts';
import type { ResultTable } from '../_kit/view.ts';
import type { FunnelLabels } from './labels/zh.ts';
import type { FunnelResult, StepResult } from './model.ts';

/** Every stage with its rates, its interval, its losses, and what improving the step to it would bring. */
export function stepsTable({ entered, first, steps }: FunnelResult, { tables }: FunnelLabels): ResultTable {
  const columns = ['people', 'conversion', 'interval', 'cumulative', 'dropOff', 'lost', 'gain', 'pointGain'] as const;
  return {
    id: 'steps',
    title: tables.steps,
    columns: [
      { key: 'name', label: tables.name },
      ...columns.map((key) => ({ key, label: tables[key], numeric: true })),
      { key: 'flag', label: tables.flag },
    ],
    rows: [
      { name: first, people: { value: entered, unit: 'count' }, cumulative: percent(entered > 0 ? 1 : 0, 1) },
      ...steps.map((step) => rowOf(step, tables)),
    ],
  };
}

function rowOf(step: StepResult, tables: FunnelLabels['tables']): ResultTable['rows'][number] {
  const { name, to, conversion, interval, cumulative, dropOff, lost, relative, points } = step;
  return {
    name,
    people: { value: to, unit: 'count' },
    conversion: percent(conversion, 1),
    interval: interval
      ? { text: tables.between, values: { low: percent(interval.low, 1), high: percent(interval.high, 1) } }
      : tables.none,
    cumulative: percent(cumulative, 2),
    dropOff: percent(dropOff, 1),
    lost: { value: lost, unit: 'count' },
    gain: { value: relative, unit: 'number', digits: 1 },
    pointGain: { value: points, unit: 'number', digits: 1 },
    flag: flagOf(step, tables),
  };
}

function flagOf({ rises, potential }: StepResult, { flags }: FunnelLabels['tables']): string {
  if (rises) return flags.rises;
  return flags[potential];
}

function percent(value: Amount, digits: number): Quantity {
  return { value, unit: 'percent', digits };
}
