import type { ResultTable } from '../_kit/view.ts';
import type { DebtLabels } from './labels/zh.ts';
import type { DebtResult } from './model.ts';

/** Every debt with its figures and what to do with it, the chosen first. */
export function rankingTable({ ranked }: DebtResult, { tables, decisions }: DebtLabels): ResultTable {
  return {
    id: 'ranking',
    title: tables.ranking,
    columns: [
      { key: 'rank', label: tables.rank, numeric: true },
      { key: 'name', label: tables.item },
      { key: 'decision', label: tables.decision },
      { key: 'effort', label: tables.effort, numeric: true },
      { key: 'principal', label: tables.principal, numeric: true },
      { key: 'interest', label: tables.interest, numeric: true },
      { key: 'breakEven', label: tables.breakEven, numeric: true },
      { key: 'saving', label: tables.saving, numeric: true },
      { key: 'waiting', label: tables.waiting, numeric: true },
    ],
    rows: ranked.map((debt, index) => ({
      rank: { value: index + 1, unit: 'count' },
      name: debt.name,
      decision: decisions[debt.decision],
      effort: { value: debt.effort, unit: 'hours', digits: 0 },
      principal: { value: debt.principal, unit: 'money', digits: 0 },
      interest: { value: debt.interest, unit: 'money-per-month', digits: 0 },
      breakEven: { value: debt.breakEven, unit: 'months', digits: 1 },
      saving: { value: debt.netSaving, unit: 'money', digits: 0 },
      waiting: { value: debt.waitingCost, unit: 'money', digits: 0 },
    })),
  };
}
