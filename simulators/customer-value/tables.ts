import type { Quantity } from '../_kit/amount.ts';
import type { ResultTable } from '../_kit/view.ts';
import type { CustomerValueLabels } from './labels/zh.ts';
import type { CustomerValueResult } from './model.ts';
import { Z95 } from './spread.ts';

const OUTPUT_OF = {
  r: 'paramR',
  alpha: 'paramAlpha',
  a: 'paramA',
  b: 'paramB',
  p: 'paramP',
  q: 'paramQ',
  v: 'paramV',
} as const;

/** The fitted parameters with their intervals, which are symmetric on a logarithmic scale. */
export function paramsTable({ repeatFit, spendFit }: CustomerValueResult, labels: CustomerValueLabels): ResultTable {
  const { tables, outputs } = labels;
  const rows = [repeatFit, spendFit].flatMap((fit) =>
    fit.kind === 'unfitted'
      ? []
      : Object.entries(fit.params).map(([name, estimate], index) => {
          const width = Math.exp(Z95 * Math.sqrt(Math.max(0, fit.covariance[index]?.[index] ?? 0)));
          const high = estimate * width;
          return {
            param: outputs[OUTPUT_OF[name as keyof typeof OUTPUT_OF]],
            estimate: plain(estimate),
            low: plain(estimate / width),
            high: Number.isFinite(high) ? plain(high) : tables.unbounded,
          };
        }),
  );
  return {
    id: 'params',
    title: tables.params,
    columns: [
      { key: 'param', label: tables.param },
      { key: 'estimate', label: tables.estimate, numeric: true },
      { key: 'low', label: tables.low, numeric: true },
      { key: 'high', label: tables.high, numeric: true },
    ],
    rows,
  };
}

/** Every customer, the most valuable first. */
export function customersTable({ outlook }: CustomerValueResult, { tables }: CustomerValueLabels): ResultTable {
  const numeric = ['repeats', 'alive', 'purchases', 'spend', 'value'] as const;
  return {
    id: 'customers',
    title: tables.customers,
    columns: [
      { key: 'name', label: tables.name },
      ...numeric.map((key) => ({ key, label: tables[key], numeric: true })),
    ],
    rows: outlook.map(({ name, repeats, alive, purchases, spend, value }, index) => ({
      name: name.trim() || tables.unnamed.replace('{place}', String(index + 1)),
      repeats: { value: repeats, unit: 'count' },
      alive: { value: alive, unit: 'percent', digits: 1 },
      purchases: { value: purchases, unit: 'number', digits: 2 },
      spend: { value: spend, unit: 'money', digits: 2 },
      value: { value, unit: 'money', digits: 2 },
    })),
  };
}

function plain(value: number): Quantity {
  return { value, unit: 'number', digits: 3 };
}
