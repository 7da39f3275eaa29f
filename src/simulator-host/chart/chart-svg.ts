import type { Locale } from '../../../simulators/_kit/define.ts';
import type { Chart } from '../../../simulators/_kit/view.ts';
import { axesOf, keyOf, lineNames, thresholdsOf } from './frame.ts';
import { layOut } from './layout.ts';
import { marksOf } from './marks.ts';
import { element } from './svg.ts';

/** The width at which a page is printed before a browser has measured its own. */
export const PRINTED_WIDTH = 640;

/**
 * A chart as an SVG picture of a width in pixels, coloured by the classes of `simulator.css`, so that it follows the page's theme,
 * forced colours and print. `label` is what it says to those who cannot see it.
 */
export function chartSvg(chart: Chart, locale: Locale, label: string, width = PRINTED_WIDTH): string {
  const layout = layOut(chart, width, locale);
  const { height } = layout;
  return element('svg', { class: 'gw-chart', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label }, [
    ...keyOf(layout),
    ...axesOf(layout),
    ...marksOf(layout),
    ...thresholdsOf(layout),
    ...lineNames(layout),
  ]);
}
