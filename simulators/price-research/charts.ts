import { type Amount, isNumber, type Quantity } from '../_kit/amount.ts';
import type { Axis, Chart, Phrase, Series, Threshold } from '../_kit/view.ts';
import { middleOf } from './crossing.ts';
import type { DemandForm, Inputs } from './inputs.ts';
import type { PriceLabels } from './labels/zh.ts';
import type { Perception, PriceResult } from './model.ts';

type Points = readonly (readonly [number, number | null])[];

/** The pictures that the method has. */
export function chartsOf(inputs: Inputs, result: PriceResult, labels: PriceLabels): Chart[] {
  const { perception, reach, tested, demand } = result;
  return [
    ...(reach ? offerCharts(reach.prices, reach.shares, inputs, result, labels) : []),
    ...(perception ? perceptionChart(perception, labels) : []),
    ...(tested ? offerCharts(tested.prices, tested.shares, inputs, result, labels) : []),
    ...(demand ? demandCharts(inputs, result, labels) : []),
  ];
}

/** The four curves that bound the band, with the band itself behind them. */
function perceptionChart({ curves, points, usable }: Perception, labels: PriceLabels): Chart[] {
  if ('because' in points) return [];
  const { charts, points: names } = labels;
  const shareOf = (counts: readonly number[], isTurned = false): Points =>
    curves.prices.map((price, index) => {
      const share = (counts[index] ?? 0) / usable;
      return [price, isTurned ? 1 - share : share];
    });
  const [lower, upper] = [middleOf(points.lower), middleOf(points.upper)];
  const edge = (at: number): Points => [
    [lower, at],
    [upper, at],
  ];
  return [
    {
      id: 'perception',
      kind: 'line',
      title: charts.perception,
      x: priceAxis(charts),
      y: { label: charts.respondents, unit: 'percent' },
      series: [
        line('bandFrom', charts.band, 'low', edge(0)),
        line('bandTo', charts.band, 'high', edge(1)),
        line('tooCheap', charts.tooCheap, 'main', shareOf(curves.tooCheap)),
        line('tooExpensive', charts.tooExpensive, 'main', shareOf(curves.tooExpensive)),
        line('notCheap', charts.notCheap, 'context', shareOf(curves.cheap, true)),
        line('notExpensive', charts.notExpensive, 'context', shareOf(curves.expensive, true)),
      ],
      thresholds: [{ axis: 'x', value: middleOf(points.optimal), label: names.optimal }],
      reading: {
        text: charts.perceptionReading,
        values: { lower: money(lower), upper: money(upper), optimal: money(middleOf(points.optimal)) },
      },
    },
  ];
}

/** Demand at the prices that were named or tested, and the money that follows. */
function offerCharts(
  prices: readonly number[],
  shares: readonly number[],
  { unitCost, market }: Inputs,
  { offer }: PriceResult,
  { charts }: PriceLabels,
): Chart[] {
  const at = (read: (price: number, share: number) => number): Points =>
    prices.map((price, index) => [price, read(price, shares[index] ?? 0)]);
  const profit = at((price, share) => (price - unitCost) * share * market);
  const revenue = at((price, share) => price * share * market);
  const common = {
    kind: 'line' as const,
    x: priceAxis(charts),
    thresholds: best(offer.bestPrice, charts),
    reading: offerReading(offer.bestPrice, offer.profit, charts),
  };
  return [
    {
      ...{ id: 'money', title: charts.money, ...common },
      y: { label: charts.moneyAxis, unit: 'money' },
      series: [line('profit', charts.profit, 'main', profit), line('revenue', charts.revenue, 'context', revenue)],
    },
    {
      ...{ id: 'buyers', title: charts.buyers, ...common },
      y: { label: charts.buyersAxis, unit: 'percent' },
      series: [
        line(
          'share',
          charts.buyers,
          'main',
          at((_, share) => share),
        ),
      ],
    },
  ];
}

const FORMS: readonly DemandForm[] = ['linear', 'constant', 'logit'];

/** Profit and volume under the three forms, with what was observed. */
function demandCharts({ form, unitCost }: Inputs, { demand, offer }: PriceResult, labels: PriceLabels): Chart[] {
  if (!demand) return [];
  const { charts, inputs } = labels;
  const { prices, curves, points } = demand;
  const drawn = FORMS.filter((each) => curves[each].volumes.length > 0);
  if (drawn.length === 0) return [];
  const seriesOf = (read: (price: number, volume: number) => number): Series[] =>
    drawn.map((each) => ({
      id: each,
      label: inputs.form.options[each],
      role: each === form ? 'main' : 'context',
      points: prices.map((price, index) => [price, read(price, curves[each].volumes[index] ?? 0)]),
    }));
  const observed: Series = { id: 'observed', label: charts.observed, role: 'better', points };
  const thresholds = best(offer.bestPrice, charts);
  const reading = offerReading(offer.bestPrice, offer.profit, charts);
  const x = priceAxis(charts);
  return [
    {
      ...{ id: 'money', kind: 'line', title: charts.profitByForm, x, thresholds, reading },
      y: { label: charts.profit, unit: 'money' },
      series: seriesOf((price, volume) => (price - unitCost) * volume),
    },
    {
      ...{ id: 'demand', kind: 'line', title: charts.demand, x, thresholds, reading },
      y: { label: charts.volume, unit: 'number' },
      series: points.length > 1 ? [...seriesOf((_, volume) => volume), observed] : seriesOf((_, volume) => volume),
    },
  ];
}

function offerReading(price: Amount, profit: Amount, charts: PriceLabels['charts']): Phrase {
  if (!isNumber(price)) return { text: charts.noBest };
  return { text: charts.offerReading, values: { price: money(price), profit: { value: profit, unit: 'money' } } };
}

function line(id: string, label: string, role: Series['role'], points: Points): Series {
  return { id, label, role, points };
}

function priceAxis(charts: PriceLabels['charts']): Axis {
  return { label: charts.price, unit: 'money' };
}

function best(price: Amount, charts: PriceLabels['charts']): Threshold[] {
  return isNumber(price) ? [{ axis: 'x', value: price, label: charts.best }] : [];
}

function money(value: number): Quantity {
  return { value, unit: 'money' };
}
