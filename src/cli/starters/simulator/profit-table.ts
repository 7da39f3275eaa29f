import type { ResultTable } from '../../../../simulators/_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { BreakEvenLabels } from './labels/zh.ts';
import { profitAt } from './model.ts';

/** Parts of the expected sales that the table shows. */
const SHARES = [0.5, 0.75, 1, 1.25, 1.5];

/** A month's profit when sales turn out lower or higher than expected. */
export function profitTable(inputs: Inputs, { tables }: BreakEvenLabels): ResultTable {
  return {
    id: 'profit',
    title: tables.title,
    columns: [
      { key: 'share', label: tables.share, numeric: true },
      { key: 'sales', label: tables.sales, numeric: true },
      { key: 'profit', label: tables.profit, numeric: true },
    ],
    rows: SHARES.map((share) => ({
      share: { value: share, unit: 'percent', digits: 0 },
      sales: { value: inputs.sales * share, unit: 'count', digits: 0 },
      profit: { value: profitAt(inputs.sales * share, inputs), unit: 'money', digits: 0 },
    })),
  };
}
