import { useEffect, useRef } from 'preact/hooks';
import type { Chart } from '../../../simulators/_kit/view.ts';
import { fillPhrase } from '../../i18n/format.ts';
import type { DrawnChart } from '../chart/draw-chart.ts';
import { isTurnedKind } from '../chart/kinds.ts';
import { turnedHeight } from '../chart/turned-height.ts';
import { labelsOf, type Situation } from '../situation.ts';
import { ChartData } from './ChartData.tsx';
import { whenSeen } from './when-seen.ts';

/** A picture with its sentence and its data. The page comes with it drawn; what draws it anew is loaded when it comes into view. */
export function ChartFigure({ chart, situation }: { chart: Chart; situation: Situation }) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnChart>();
  const reading = fillPhrase(chart.reading, situation.locale, labelsOf(situation));
  const label = `${chart.title}: ${reading}`;
  const latest = useRef({ chart, label });
  latest.current = { chart, label };

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const forget = whenSeen(element, async () => {
      const { drawChart } = await import('../chart/draw-chart.ts');
      if (place.current) drawn.current = drawChart(element, latest.current.chart, latest.current.label, situation);
    });
    return () => {
      forget();
      drawn.current?.destroy();
    };
  }, [situation]);
  useEffect(() => drawn.current?.update(chart, label), [chart, label]);

  return (
    <figure class="gw-sim-picture">
      <figcaption>
        <strong>{chart.title}</strong> <span>{reading}</span>
      </figcaption>
      <div class={`gw-sim-chart gw-sim-chart-${chart.kind}`}>
        {isTurnedKind(chart.kind) && <Spacers chart={chart} />}
        <div
          ref={place}
          class="gw-sim-drawing"
          dangerouslySetInnerHTML={{ __html: situation.drawChart?.(chart, label) ?? '' }}
        />
      </div>
      <ChartData chart={chart} situation={situation} />
    </figure>
  );
}

/** Keeps the height that the bars will take, on a wide and on a narrow page. */
function Spacers({ chart }: { chart: Chart }) {
  return (
    <>
      <svg class="gw-sim-spacer" width="1" height={turnedHeight(chart, false)} aria-hidden="true" />
      <svg class="gw-sim-spacer gw-sim-spacer-narrow" width="1" height={turnedHeight(chart, true)} aria-hidden="true" />
    </>
  );
}
