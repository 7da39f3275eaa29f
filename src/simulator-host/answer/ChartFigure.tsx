import { useEffect, useRef } from 'preact/hooks';
import type { Chart } from '../../../simulators/_kit/view.ts';
import { fillPhrase } from '../../i18n/format.ts';
import type { DrawnChart } from '../chart/draw-chart.ts';
import { watchTheme } from '../chart/watch-theme.ts';
import { labelsOf, type Situation } from '../situation.ts';
import { chartTable } from './chart-table.ts';
import { DataTable } from './ResultTables.tsx';

/** Height of a chart of horizontal bars: so much for each bar, and for the axis. */
const BAR_PX = 34;
const AXIS_PX = 56;

/** A picture with its sentence and its data. The place is kept free from the start; the picture is drawn when it comes into view. */
export function ChartFigure({ chart, situation }: { chart: Chart; situation: Situation }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<DrawnChart>();
  const latest = useRef(chart);
  latest.current = chart;
  const reading = fillPhrase(chart.reading, situation.locale, labelsOf(situation));

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let isGone = false;
    const draw = async () => {
      const { drawChart } = await import('../chart/draw-chart.ts');
      if (!isGone) drawn.current = drawChart(element, latest.current, situation);
    };
    const forget = whenSeen(element, () => void draw());
    const unwatch = watchTheme(() => drawn.current?.update(latest.current));
    return () => {
      isGone = true;
      forget();
      unwatch();
      drawn.current?.destroy();
      drawn.current = undefined;
    };
  }, [situation]);
  useEffect(() => drawn.current?.update(chart), [chart]);

  return (
    <figure class="gw-sim-picture">
      <figcaption>
        <strong>{chart.title}</strong> <span>{reading}</span>
      </figcaption>
      <div class={`gw-sim-chart gw-sim-chart-${chart.kind}`}>
        <svg class="gw-sim-spacer" width="1" height={heightOf(chart)} aria-hidden="true" />
        <canvas ref={canvas} role="img" aria-label={`${chart.title}: ${reading}`} />
      </div>
      <details>
        <summary>{situation.words.chartData}</summary>
        <DataTable table={chartTable(chart)} situation={situation} />
      </details>
    </figure>
  );
}

function heightOf({ kind, x }: Chart): number {
  return kind === 'horizontal-bar' ? (x.categories?.length ?? 1) * BAR_PX + AXIS_PX : 0;
}

function whenSeen(element: Element, act: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: '100px' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
