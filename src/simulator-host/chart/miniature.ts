import type { Locale } from '../../../simulators/_kit/define.ts';
import type { Chart, Series } from '../../../simulators/_kit/view.ts';
import { chartSvg } from './chart-svg.ts';
import { isTurnedKind } from './kinds.ts';

/** Pixels for which a chart in small is drawn. */
const WIDTH = 260;

/** As many bars on their side as fit into the height of other pictures of this width. */
const ROWS = 3;

/** A chart in small, as SVG, and how many of its bars are left out. */
export interface Miniature {
  svg: string;
  isCut: boolean;
}

/**
 * A chart in small for a list of simulators: without the titles of its axes, which the simulator itself shows, of bars on their side only
 * the first three, and of a grid's cells the shades and what stands in them.
 */
export function miniature(chart: Chart, locale: Locale, label: string): Miniature {
  const isCut = isTurnedKind(chart.kind) && (chart.x.categories?.length ?? 0) > ROWS;
  const { x, y } = chart;
  const small: Chart = {
    ...chart,
    x: { ...x, label: '', ...(isCut && { categories: x.categories?.slice(0, ROWS) ?? [] }) },
    y: { ...y, label: '' },
    series: isCut ? chart.series.map(firstRows) : chart.series,
    ...(chart.cells && { cells: chart.cells.map((cell) => ({ ...cell, corner: '' })) }),
  };
  return { svg: chartSvg(small, locale, label, WIDTH, 'gw-chart gw-chart-small'), isCut };
}

function firstRows(series: Series): Series {
  const points = series.points.filter(([row]) => row < ROWS);
  const starts = series.starts && { ...series.starts, values: series.starts.values.slice(0, ROWS) };
  return { ...series, points, ...(starts && { starts }) };
}
