import type { Chart, Series } from '../_kit/view.ts';
import type { CustomerValueLabels } from './labels/zh.ts';
import type { CustomerValueResult } from './model.ts';

/** How many customers came back how often, beside what the model expects. */
export function countsChart(
  { actualCounts, expectedCounts, returned }: CustomerValueResult,
  { charts }: CustomerValueLabels,
): Chart {
  const isFitted = expectedCounts.length > 0;
  const most = actualCounts.length - 1;
  const bars = (id: string, label: string, role: Series['role'], counts: readonly number[]): Series => ({
    ...{ id, label, role },
    points: counts.map((count, place) => [place, count]),
  });
  return {
    id: 'counts',
    kind: 'bar',
    title: charts.counts,
    x: {
      label: charts.repeats,
      unit: 'count',
      categories: actualCounts.map((_, place) =>
        place === most ? charts.last.replace('{count}', String(place)) : String(place),
      ),
    },
    y: { label: charts.customers, unit: 'count' },
    series: [
      bars('actual', charts.actual, 'main', actualCounts),
      ...(isFitted ? [bars('expected', charts.expected, 'context', expectedCounts)] : []),
    ],
    reading: {
      text: isFitted ? charts.countsReading : charts.countsAlone,
      values: { returned: { value: returned, unit: 'count' } },
    },
  };
}

/** The value by tenths of the customers, the most valuable first. */
export function tenthsChart({ tenths, topShare }: CustomerValueResult, { charts }: CustomerValueLabels): Chart {
  return {
    id: 'tenths',
    kind: 'bar',
    title: charts.tenths,
    x: { label: charts.tenth, unit: 'count', categories: tenths.map((_, tenth) => String(tenth + 1)) },
    y: { label: charts.share, unit: 'percent' },
    series: [{ id: 'share', label: charts.share, role: 'main', points: tenths.map((share, tenth) => [tenth, share]) }],
    reading: { text: charts.tenthsReading, values: { share: { value: topShare, unit: 'percent', digits: 0 } } },
  };
}
