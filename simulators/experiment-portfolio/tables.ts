import type { Quantity } from '../_kit/amount.ts';
import type { ResultTable } from '../_kit/view.ts';
import type { PortfolioLabels } from './labels/zh.ts';
import type { PortfolioResult } from './model.ts';

/** What becomes of the ideas in a year, and what other cadences would bring. */
export function tablesOf(result: PortfolioResult, labels: PortfolioLabels): ResultTable[] {
  return [ideasTable(result, labels), cadenceTable(result, labels)];
}

function ideasTable({ year }: PortfolioResult, { tables, charts }: PortfolioLabels): ResultTable {
  const { tests, trueWins, falseWins, missed } = year;
  const row = (name: string, won: number, all: number) => ({
    name,
    won: count(won),
    dropped: count(Math.max(0, all - won)),
    all: count(all),
  });
  const working = trueWins + missed;
  return {
    id: 'ideas',
    title: tables.ideas,
    columns: [
      { key: 'name', label: charts.idea },
      { key: 'won', label: tables.won, numeric: true },
      { key: 'dropped', label: tables.dropped, numeric: true },
      { key: 'all', label: tables.all, numeric: true },
    ],
    rows: [
      row(charts.works, trueWins, working),
      row(charts.fails, falseWins, tests - working),
      row(tables.all, trueWins + falseWins, tests),
    ],
  };
}

function cadenceTable({ cadences }: PortfolioResult, { tables, charts }: PortfolioLabels): ResultTable {
  return {
    id: 'cadences',
    title: tables.cadences,
    columns: [
      { key: 'perMonth', label: charts.perMonth, numeric: true },
      { key: 'trueWins', label: tables.trueWins, numeric: true },
      { key: 'p50', label: charts.p50, numeric: true },
      { key: 'chance', label: tables.chance, numeric: true },
      { key: 'net', label: tables.net, numeric: true },
    ],
    rows: cadences.map(({ perMonth, trueWins, uplift, targetChance, netValue }) => ({
      perMonth: { value: perMonth, unit: 'count' },
      trueWins: count(trueWins),
      p50: percent(uplift.p50, 1),
      chance: percent(targetChance, 0),
      net: { value: netValue, unit: 'money', digits: 0 },
    })),
  };
}

function count(value: number): Quantity {
  return { value, unit: 'number', digits: 1 };
}

function percent(value: number, digits: number): Quantity {
  return { value, unit: 'percent', digits };
}
