import type { Chart } from '../../../simulators/_kit/view.ts';
import type { Situation } from '../situation.ts';
import { chartSvg } from './chart-svg.ts';
import { layOut } from './layout.ts';
import { followPointer } from './readout.ts';

/** A chart in its place on the page. */
export interface DrawnChart {
  update: (chart: Chart, label: string) => void;
  destroy: () => void;
}

/** Draws a chart at the width of its place, again whenever the width or the data change, with a read-out that follows the pointer. */
export function drawChart(place: HTMLElement, first: Chart, firstLabel: string, { locale }: Situation): DrawnChart {
  let [chart, label] = [first, firstLabel];
  let width = 0;
  const draw = () => {
    if (width > 0) place.innerHTML = chartSvg(chart, locale, label, width);
  };
  // The width is heard of and not asked for: asking makes the browser lay the page out before it would.
  const observer = new ResizeObserver(([entry]) => {
    const next = Math.round(entry?.contentRect.width ?? width);
    if (next === width) return;
    width = next;
    draw();
  });
  observer.observe(place);
  const forget = followPointer(place, () => layOut(chart, width, locale));
  return {
    update(next, nextLabel) {
      [chart, label] = [next, nextLabel];
      draw();
    },
    destroy() {
      observer.disconnect();
      forget();
    },
  };
}
