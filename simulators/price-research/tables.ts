import type { Quantity } from '../_kit/amount.ts';
import { isPriced } from '../_kit/price-optimum/price-optimum.ts';
import type { ResultTable } from '../_kit/view.ts';
import type { PricePoints } from './crossing.ts';
import type { DemandForm, Inputs } from './inputs.ts';
import type { PriceLabels } from './labels/zh.ts';
import type { PriceResult } from './model.ts';

/** More excluded answers than this are counted, not listed. */
const LISTED = 25;
const POINTS: readonly (keyof PricePoints)[] = ['lower', 'optimal', 'indifference', 'upper'];
const FORMS: readonly DemandForm[] = ['linear', 'constant', 'logit'];

/** The tables that the method has. */
export function tablesOf(inputs: Inputs, result: PriceResult, labels: PriceLabels): ResultTable[] {
  return [
    ...testedTable(inputs, result, labels),
    ...formsTable(inputs, result, labels),
    ...arcsTable(result, labels),
    ...pointsTable(inputs, result, labels),
    ...excludedTable(result, labels),
  ];
}

function pointsTable({ band }: Inputs, { perception }: PriceResult, labels: PriceLabels): ResultTable[] {
  if (!perception || 'because' in perception.points) return [];
  const { points } = perception;
  const { tables, points: names, curves } = labels;
  return [
    {
      id: 'points',
      title: tables.points,
      columns: [
        { key: 'point', label: tables.point },
        { key: 'curves', label: tables.curves },
        { key: 'from', label: tables.from, numeric: true },
        { key: 'to', label: tables.to, numeric: true },
        { key: 'share', label: tables.shareThere, numeric: true },
      ],
      rows: POINTS.map((point) => ({
        point: names[point],
        curves: curves[band][point],
        from: price(points[point].from),
        to: price(points[point].to),
        share: percent(points[point].share),
      })),
    },
  ];
}

function excludedTable({ perception }: PriceResult, { tables, inputs }: PriceLabels): ResultTable[] {
  if (!perception || perception.excluded.length === 0) return [];
  const { columns } = inputs.answers;
  return [
    {
      id: 'excluded',
      title: tables.excluded,
      columns: [
        { key: 'row', label: tables.row, numeric: true },
        { key: 'tooCheap', label: columns.tooCheap.name, numeric: true },
        { key: 'cheap', label: columns.cheap.name, numeric: true },
        { key: 'expensive', label: columns.expensive.name, numeric: true },
        { key: 'tooExpensive', label: columns.tooExpensive.name, numeric: true },
      ],
      rows: perception.excluded.slice(0, LISTED).map(({ row, ...prices }) => ({
        row: { value: row, unit: 'count' },
        tooCheap: price(prices.tooCheap),
        cheap: price(prices.cheap),
        expensive: price(prices.expensive),
        tooExpensive: price(prices.tooExpensive),
      })),
    },
  ];
}

function testedTable({ tested: asked, market }: Inputs, { tested }: PriceResult, labels: PriceLabels): ResultTable[] {
  if (!tested) return [];
  const { tables } = labels;
  const answered = new Map(asked.map((row) => [row.price, row.share]));
  return [
    {
      id: 'tested',
      title: tables.tested,
      columns: [
        { key: 'price', label: tables.price, numeric: true },
        { key: 'answered', label: tables.answered, numeric: true },
        { key: 'share', label: tables.monotone, numeric: true },
        { key: 'revenue', label: tables.revenue, numeric: true },
        { key: 'profit', label: tables.profit, numeric: true },
        { key: 'elasticity', label: tables.arc, numeric: true },
      ],
      rows: tested.prices.map((each, index) => ({
        price: price(each),
        answered: percent(answered.get(each) ?? 0),
        share: percent(tested.shares[index] ?? 0),
        revenue: money((tested.revenue[index] ?? 0) * market),
        profit: money((tested.profit[index] ?? 0) * market),
        elasticity: turned(tested.elasticities[index]),
      })),
    },
  ];
}

function formsTable({ form }: Inputs, { demand }: PriceResult, { tables, inputs }: PriceLabels): ResultTable[] {
  if (!demand) return [];
  return [
    {
      id: 'forms',
      title: tables.forms,
      columns: [
        { key: 'form', label: inputs.form.name },
        { key: 'price', label: tables.best, numeric: true },
        { key: 'volume', label: tables.volume, numeric: true },
        { key: 'profit', label: tables.profit, numeric: true },
        { key: 'revenuePrice', label: tables.revenuePrice, numeric: true },
        { key: 'fit', label: tables.fit, numeric: true },
      ],
      rows: FORMS.map((each) => {
        const { best, revenuePrice, fit } = demand.curves[each];
        const name = inputs.form.options[each];
        return {
          form: each === form ? { text: tables.chosen, values: { name } } : name,
          price: { value: isPriced(best) ? best.price : best, unit: 'money' },
          volume: { value: isPriced(best) ? best.volume : best, unit: 'number', digits: 0 },
          profit: { value: isPriced(best) ? best.profit : best, unit: 'money' },
          revenuePrice: { value: revenuePrice, unit: 'money' },
          fit: { value: fit, unit: 'number', digits: 3 },
        };
      }),
    },
  ];
}

function arcsTable({ demand }: PriceResult, { tables }: PriceLabels): ResultTable[] {
  if (!demand || demand.arcs.length === 0) return [];
  return [
    {
      id: 'arcs',
      title: tables.arcs,
      columns: [
        { key: 'price', label: tables.price, numeric: true },
        { key: 'volume', label: tables.volume, numeric: true },
        { key: 'elasticity', label: tables.arc, numeric: true },
      ],
      rows: demand.points.map(([each, volume], index) => ({
        price: price(each),
        volume: { value: volume, unit: 'number', digits: 0 },
        elasticity: {
          value: demand.arcs[index] ?? { kind: 'undefined', because: 'highestTested' },
          unit: 'number',
          digits: 2,
        },
      })),
    },
  ];
}

/** Kit elasticities are negative; here they are shown as positive numbers. */
function turned(elasticity: Quantity['value'] = { kind: 'undefined', because: 'highestTested' }): Quantity {
  return { value: typeof elasticity === 'number' ? 0 - elasticity : elasticity, unit: 'number', digits: 2 };
}

function price(value: number): Quantity {
  return { value, unit: 'money' };
}

function money(value: number): Quantity {
  return { value, unit: 'money' };
}

function percent(value: number): Quantity {
  return { value, unit: 'percent', digits: 1 };
}
