import type { Locale } from '../../../simulators/_kit/define.ts';
import type { Chart } from '../../../simulators/_kit/view.ts';
import { axesOf, keyOf } from './frame.ts';
import { gridOf } from './grid.ts';
import { hatchingOf } from './hatch.ts';
import { type Layout, layOut } from './layout.ts';
import { marksOf } from './marks.ts';
import { element } from './svg.ts';
import { wordsOf } from './words.ts';

/** The widths at which a chart is drawn before a browser has measured its own; the page shows the one that fits. */
const PRINTED = { wide: 640, narrow: 320 };

/**
 * A chart as an SVG picture of a width in pixels, coloured by the classes of `simulator.css`, so that it follows the page's theme,
 * forced colours and print. `label` is what it says to those who cannot see it.
 */
export function chartSvg(chart: Chart, locale: Locale, label: string, width: number, name = 'gw-chart'): string {
  const layout = layOut(chart, width, locale);
  const { height } = layout;
  const parts = chart.kind === 'grid' ? gridOf(layout) : plotOf(layout);
  return element('svg', { class: name, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label }, parts);
}

function plotOf(layout: Layout): string[] {
  return [...keyOf(layout), ...axesOf(layout), ...hatchingOf(layout), ...marksOf(layout), ...wordsOf(layout)];
}

/** A chart for a page that is built: drawn for a wide and for a narrow place, of which the style sheet shows one. */
export function printedChart(chart: Chart, locale: Locale, label: string): string {
  const draw = (size: keyof typeof PRINTED) =>
    chartSvg(chart, locale, label, PRINTED[size], `gw-chart gw-chart-${size}`);
  return draw('wide') + draw('narrow');
}
