import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Chart } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { DebtLabels } from './labels/zh.ts';
import type { DebtResult } from './model.ts';

/** More bars than this are too many to compare. */
const DRAWN = 20;

/** What repaying brings over time, debt by debt, and what the interest does. */
export function chartsOf(inputs: Inputs, result: DebtResult, labels: DebtLabels): Chart[] {
  return [balanceChart(result, labels), savingChart(inputs, result, labels), interestChart(result, labels)];
}

/** Interest saved by the chosen debts against what repaying them costs. */
function balanceChart({ months, chosen }: DebtResult, { charts }: DebtLabels): Chart {
  const { breakEven, principal } = chosen;
  return {
    id: 'balance',
    kind: 'line',
    title: charts.balance,
    x: { label: charts.month, unit: 'months' },
    y: { label: charts.money, unit: 'money' },
    series: [
      {
        id: 'saved',
        label: charts.saved,
        role: 'main',
        points: months.map(({ month, savedSoFar }) => [month, savedSoFar]),
      },
    ],
    thresholds: [
      { axis: 'y', value: principal, label: charts.principal },
      ...(isNumber(breakEven) ? [{ axis: 'x', value: breakEven, label: charts.breakEven } as const] : []),
    ],
    reading: isNumber(breakEven)
      ? {
          text: charts.back,
          values: { months: { value: breakEven, unit: 'months', digits: 1 }, principal: money(principal) },
        }
      : { text: charts.nothing },
  };
}

function savingChart({ horizonMonths }: Inputs, { ranked }: DebtResult, { charts }: DebtLabels): Chart {
  const drawn = ranked.slice(0, DRAWN);
  const [best] = drawn;
  return {
    id: 'saving',
    kind: 'horizontal-bar',
    title: charts.saving,
    x: { label: charts.item, unit: 'count', categories: drawn.map(({ name }) => name) },
    y: { label: charts.savingAxis, unit: 'money' },
    series: [
      {
        id: 'saving',
        label: charts.saving,
        role: 'main',
        points: drawn.map(({ netSaving }, index) => [index, netSaving]),
      },
    ],
    reading: {
      text: charts.savingReading,
      values: {
        name: best?.name ?? '',
        saving: money(best?.netSaving ?? 0),
        horizon: { value: horizonMonths, unit: 'months', digits: 0 },
      },
    },
  };
}

function interestChart({ months }: DebtResult, { charts }: DebtLabels): Chart {
  const last = months.at(-1);
  return {
    id: 'interest',
    kind: 'line',
    title: charts.interest,
    x: { label: charts.month, unit: 'months' },
    y: { label: charts.perMonth, unit: 'money-per-month' },
    series: [
      { id: 'after', label: charts.after, role: 'main', points: months.map(({ month, after }) => [month, after]) },
      {
        id: 'without',
        label: charts.without,
        role: 'context',
        points: months.map(({ month, without }) => [month, without]),
      },
    ],
    reading: {
      text: charts.interestReading,
      values: {
        month: { value: last?.month ?? 0, unit: 'number', digits: 0 },
        without: { value: last?.without ?? 0, unit: 'money-per-month', digits: 0 },
        after: { value: last?.after ?? 0, unit: 'money-per-month', digits: 0 },
      },
    },
  };
}

function money(value: number): Quantity {
  return { value, unit: 'money', digits: 0 };
}
