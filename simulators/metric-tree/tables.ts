import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import type { ResultTable } from '../_kit/view.ts';
import type { TreeLabels } from './labels/zh.ts';
import type { Driver, TreeResult } from './model.ts';
import { signed, valueIn } from './value-in.ts';

type Row = ResultTable['rows'][number];

/** The tree from the top with both ends and the drivers' parts, and what each driver must do. */
export function tablesOf(result: TreeResult, labels: TreeLabels): ResultTable[] {
  return [outlineTable(result, labels), neededTable(result, labels)];
}

function outlineTable({ rows, unit, change, drivers }: TreeResult, { tables }: TreeLabels): ResultTable {
  const hasReported = rows.some(({ reported }) => reported !== null);
  return {
    id: 'tree',
    title: tables.outline,
    columns: [
      { key: 'metric', label: tables.metric },
      ...(['before', 'after', 'share', 'part'] as const).map((key) => ({ key, label: tables[key], numeric: true })),
      ...(hasReported ? [{ key: 'reported', label: tables.reported, numeric: true }] : []),
    ],
    rows: [
      ...rows.map((row): Row => {
        const name = row.isRepeated ? tables.repeated.replace('{name}', () => row.name) : row.name;
        return {
          metric: `${tables.indent.repeat(row.depth)}${row.depth > 0 ? '└\u00a0' : ''}${name}`,
          before: valueIn(row.unit, row.before),
          after: valueIn(row.unit, row.after),
          share: { value: shareOf(row.before, row.after), unit: 'percent', digits: 1 },
          ...(row.contribution !== null && !row.isRepeated && { part: signed(unit, row.contribution) }),
          ...(row.reported !== null && { reported: valueIn(row.unit, row.reported) }),
        };
      }),
      ...(drivers.every(({ contribution }) => isNumber(contribution))
        ? [{ metric: tables.total, part: signed(unit, change) }]
        : []),
    ],
  };
}

function shareOf(before: Amount, after: Amount): Amount {
  if (!isNumber(before) || !isNumber(after)) return isNumber(before) ? after : before;
  const share = (after - before) / Math.abs(before);
  return Number.isFinite(share) ? share : unavailable('undefined', 'noShare');
}

function neededTable({ drivers, gap }: TreeResult, { tables, verdicts }: TreeLabels): ResultTable {
  return {
    id: 'needed',
    title: tables.needed,
    columns: [
      { key: 'driver', label: tables.metric },
      ...(['now', 'alone', 'change', 'limit'] as const).map((key) => ({ key, label: tables[key], numeric: true })),
      { key: 'verdict', label: tables.verdict },
    ],
    rows: drivers.map(
      (driver): Row => ({
        driver: driver.name,
        now: valueIn(driver.unit, driver.after),
        alone: valueIn(driver.unit, driver.alone),
        change: { value: driver.change, unit: 'percent', digits: 1 },
        ...(driver.limit !== null && { limit: valueIn(driver.unit, driver.limit) }),
        verdict: gap === 0 ? verdicts.reached : verdicts[verdictOn(driver)],
      }),
    ),
  };
}

function verdictOn({ alone, isBeyond, isFixed, limit, unit }: Driver): keyof TreeLabels['verdicts'] {
  if (isFixed) return 'fixed';
  if (!isNumber(alone)) return 'none';
  if (isBeyond) return 'beyond';
  return limit !== null || unit === 'percent' ? 'reachable' : 'unknown';
}
