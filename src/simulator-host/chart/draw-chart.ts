import {
  BarController,
  BarElement,
  CategoryScale,
  type ChartConfiguration,
  Chart as ChartJs,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  type Plugin,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import type { Chart } from '../../../simulators/_kit/view.ts';
import type { Situation } from '../situation.ts';
import { chartSettings } from './chart-settings.ts';
import { readTheme } from './theme.ts';

/** The library's settings for one chart; the rest of the host knows the library by these two types alone. */
export type ChartSettings = ChartConfiguration<'line' | 'bar' | 'scatter'>;
export type ChartPlugin = Plugin;

/** A chart on a canvas. */
export interface DrawnChart {
  update: (chart: Chart) => void;
  destroy: () => void;
}

ChartJs.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
  Tooltip,
);

/** Draws a chart on a canvas in the page's colours; `update` draws it anew with other data or after the theme has changed. */
export function drawChart(canvas: HTMLCanvasElement, chart: Chart, situation: Situation): DrawnChart {
  const settingsOf = (next: Chart) => chartSettings(next, readTheme(canvas), situation, widthOf(canvas));
  let kind = chart.kind;
  let drawn = new ChartJs(canvas, settingsOf(chart));
  return {
    update(next) {
      const settings = settingsOf(next);
      if (next.kind !== kind) {
        drawn.destroy();
        drawn = new ChartJs(canvas, settings);
        kind = next.kind;
        return;
      }
      drawn.data = settings.data;
      drawn.options = settings.options ?? {};
      drawn.config.plugins = settings.plugins ?? [];
      drawn.update('none');
    },
    destroy: () => drawn.destroy(),
  };
}

/** Before the first drawing a canvas has a width of its own; the place kept for it has the right one. */
function widthOf(canvas: HTMLCanvasElement): number {
  return canvas.parentElement?.clientWidth ?? canvas.clientWidth;
}
