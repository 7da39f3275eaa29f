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
    width = Math.round(place.clientWidth);
    if (width > 0) place.innerHTML = chartSvg(chart, locale, label, width);
  };
  const observer = new ResizeObserver(() => {
    if (Math.round(place.clientWidth) !== width) draw();
  });
  observer.observe(place);
  const forget = followPointer(place, () => layOut(chart, width, locale));
  draw();
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
