import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { ResultTable } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { LoopLabels } from './labels/zh.ts';
import { type Lever, leversOf } from './levers.ts';
import type { LoopResult } from './model.ts';

const UNITS: Record<Lever['id'], Pick<Quantity, 'unit' | 'digits'>> = {
  signUps: { unit: 'people', digits: 0 },
  paying: { unit: 'percent', digits: 1 },
  activation: { unit: 'percent', digits: 1 },
  monthlyChurn: { unit: 'percent-per-month', digits: 2 },
  viralCoefficient: { unit: 'number', digits: 2 },
  startPayers: { unit: 'people', digits: 0 },
  together: { unit: 'percent', digits: 0 },
};

/**
 * Each link alone, and all together: what it would have to be for the target to be met by the deadline. It is searched for here and not in
 * the model, because a study of uncertainty runs the model thousands of times and asks only for its outputs.
 */
export function leversTable(inputs: Inputs, { tables, inputs: named }: LoopLabels): ResultTable {
  return {
    id: 'levers',
    title: tables.levers,
    columns: [
      { key: 'lever', label: tables.lever },
      { key: 'now', label: tables.now, numeric: true },
      { key: 'needed', label: tables.needed, numeric: true },
      { key: 'tenth', label: tables.tenth, numeric: true },
      { key: 'best', label: tables.best, numeric: true },
    ],
    rows: leversOf(inputs).map((lever) => ({
      lever: lever.id === 'together' ? tables.together : named[lever.id].name,
      now: lever.id === 'together' ? '' : { value: lever.now, ...UNITS[lever.id] },
      needed: neededOf(lever, tables),
      tenth: count(lever.tenth),
      best: count(lever.best),
    })),
  };
}

function neededOf({ id, now, needed }: Lever, { enough, not }: LoopLabels['tables']): Quantity | string {
  if (!isNumber(needed)) return not;
  return needed === now ? enough : { value: needed, ...UNITS[id] };
}

/** The books of each month: payers before + new + returned − lost = payers. */
export function monthsTable({ months, shown }: LoopResult, { tables }: LoopLabels): ResultTable {
  const keys = ['month', 'users', 'referred', 'active', 'joined', 'returned', 'left', 'payers', 'quickRatio'] as const;
  return {
    id: 'months',
    title: tables.months,
    columns: keys.map((key) => ({ key, label: tables[key], numeric: true })),
    rows: months
      .slice(0, shown)
      .map(({ month, users, referred, active, joined, returned, left, payers, quickRatio }) => ({
        month: count(month),
        users: count(users),
        referred: count(referred),
        active: count(active),
        joined: count(joined),
        returned: count(returned),
        left: count(left),
        payers: count(payers),
        quickRatio: isNumber(quickRatio) ? { value: quickRatio, unit: 'ratio', digits: 1 } : '—',
      })),
  };
}

function count(value: number): Quantity {
  return { value, unit: 'count', digits: 0 };
}
