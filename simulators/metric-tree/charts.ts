import { isNumber } from '../_kit/amount.ts';
import type { Chart } from '../_kit/view.ts';
import type { TreeLabels } from './labels/zh.ts';
import type { Driver, TreeResult } from './model.ts';
import { easiestDriver } from './outputs.ts';
import { signed } from './value-in.ts';

/** More bars than this are too many to compare. */
const DRAWN = 20;

/** What each driver brought, and what each alone would have to do. */
export function chartsOf(result: TreeResult, labels: TreeLabels): Chart[] {
  return [partsChart(result, labels), neededChart(result, labels)];
}

function partsChart(result: TreeResult, { charts, methods }: TreeLabels): Chart {
  const { drivers, unit, change, method } = result;
  const drawn = bySize(drivers, ({ contribution }) => (isNumber(contribution) ? contribution : undefined));
  return {
    id: 'parts',
    kind: 'horizontal-bar',
    title: charts.parts,
    x: { label: charts.driver, unit: 'count', categories: drawn.map(({ name }) => name) },
    y: { label: charts.part, unit: signed(unit, 0).unit },
    series: [{ id: 'part', label: charts.part, role: 'main', points: drawn.map(({ size }, at) => [at, size]) }],
    reading:
      drawn.length > 0
        ? { text: charts.partsReading, values: { change: signed(unit, change), method: methods[method] } }
        : { text: charts.noParts },
  };
}

function neededChart(result: TreeResult, { charts }: TreeLabels): Chart {
  const drawn = bySize(result.drivers, ({ change }) => (isNumber(change) ? change : undefined)).reverse();
  const easiest = easiestDriver(result);
  const isReached = result.gap === 0;
  return {
    id: 'needed',
    kind: 'horizontal-bar',
    title: charts.needed,
    x: { label: charts.driver, unit: 'count', categories: drawn.map(({ name }) => name) },
    y: { label: charts.share, unit: 'percent' },
    series: [{ id: 'needed', label: charts.share, role: 'main', points: drawn.map(({ size }, at) => [at, size]) }],
    reading: isReached
      ? { text: charts.neededReached }
      : easiest
        ? {
            text: charts.neededReading,
            values: { driver: easiest.name, change: { value: easiest.change, unit: 'percent', digits: 1 } },
          }
        : { text: charts.neededNone },
  };
}

function bySize(
  drivers: readonly Driver[],
  read: (driver: Driver) => number | undefined,
): { name: string; size: number }[] {
  return drivers
    .flatMap((driver) => {
      const size = read(driver);
      return size === undefined ? [] : [{ name: driver.name, size }];
    })
    .sort((one, other) => Math.abs(other.size) - Math.abs(one.size))
    .slice(0, DRAWN);
}
