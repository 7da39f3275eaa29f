import type { Quantity } from '../_kit/amount.ts';
import type { Phrase, ResultTable } from '../_kit/view.ts';
import type { RetentionLabels } from './labels/zh.ts';
import type { RetentionResult } from './model.ts';

type Cell = Quantity | Phrase | string;

/** Each cohort's share still there, by age. What lies ahead is blank; what is still running says so. */
export function triangleTable({ cohorts }: RetentionResult, { tables }: RetentionLabels): ResultTable {
  const ages = cohorts.reduce(
    (most, { counts, running }) => Math.max(most, counts.length + Number(running !== null)),
    0,
  );
  return {
    id: 'triangle',
    title: tables.triangle,
    columns: [
      { key: 'name', label: tables.cohort },
      { key: 'size', label: tables.size, numeric: true },
      ...Array.from({ length: ages }, (_, index) => ({
        key: `p${index + 1}`,
        label: String(index + 1),
        numeric: true,
      })),
    ],
    rows: cohorts.map(({ name, size, counts, running }, index) => {
      const cells = counts.map((count, age): [string, Cell] => [`p${age + 1}`, percent(count / size)]);
      const open: [string, Cell][] =
        running === null
          ? []
          : [[`p${counts.length + 1}`, { text: tables.soFar, values: { share: percent(running / size) } }]];
      return {
        name: name.trim() || tables.unnamed.replace('{place}', String(index + 1)),
        size: { value: size, unit: 'count' },
        ...Object.fromEntries([...cells, ...open]),
      };
    }),
  };
}

/** Age by age: how many cohorts are old enough, the average, the estimate for unequal ages with its interval, the fit with its. */
export function agesTable({ observed, projection }: RetentionResult, { tables }: RetentionLabels): ResultTable {
  const ages = Math.max(observed.length, (projection?.curve.length ?? 1) - 1);
  const between = (low: number, high: number): Phrase => ({
    text: tables.between,
    values: { low: percent(low), high: percent(high) },
  });
  const keys = ['age', 'cohorts', 'atRisk', 'average', 'survival', 'interval'] as const;
  const fittedKeys = projection ? (['fitted', 'fittedInterval'] as const) : [];
  return {
    id: 'ages',
    title: tables.ages,
    columns: [...keys, ...fittedKeys].map((key) => ({ key, label: tables[key], numeric: true })),
    rows: Array.from({ length: ages }, (_, index): Record<string, Cell> => {
      const [seen, fitted] = [observed[index], projection?.curve[index + 1]];
      return {
        age: { value: index + 1, unit: 'count' },
        ...(seen && {
          cohorts: { value: seen.cohorts, unit: 'count' },
          atRisk: { value: seen.atRisk, unit: 'count' },
          average: percent(seen.average),
          ...(seen.survival !== null && { survival: percent(seen.survival) }),
          ...(seen.interval && { interval: between(seen.interval.low, seen.interval.high) }),
        }),
        ...(fitted && { fitted: percent(fitted.share), fittedInterval: between(fitted.low, fitted.high) }),
      };
    }),
  };
}

function percent(value: number): Quantity {
  return { value, unit: 'percent', digits: 1 };
}
