import type { Chart } from '../../../simulators/_kit/view.ts';
import { formatTick } from '../../i18n/format.ts';
import type { Situation } from '../situation.ts';
import { toneOf } from './chart-settings.ts';
import type { ChartPlugin } from './draw-chart.ts';
import type { Theme } from './theme.ts';

/** Draws each threshold as a dashed line with its label. */
export function thresholdLines({ kind, thresholds = [] }: Chart, theme: Theme): ChartPlugin {
  const isTurned = kind === 'horizontal-bar';
  return {
    id: 'thresholds',
    afterDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, scales }) {
      for (const { axis, value, label } of thresholds) {
        const isVertical = (axis === 'x') !== isTurned;
        const place = scales[isVertical ? 'x' : 'y']?.getPixelForValue(value);
        const isInside =
          place !== undefined && (isVertical ? place >= left && place <= right : place >= top && place <= bottom);
        if (!isInside) continue;
        ctx.save();
        ctx.strokeStyle = theme.worse;
        ctx.fillStyle = theme.worse;
        ctx.setLineDash([4, 4]);
        ctx.beginPath();
        ctx.moveTo(isVertical ? place : left, isVertical ? top : place);
        ctx.lineTo(isVertical ? place : right, isVertical ? bottom : place);
        ctx.stroke();
        ctx.font = `${theme.fontSize}px ${theme.font}`;
        ctx.textBaseline = 'bottom';
        ctx.textAlign = isVertical && place > (left + right) / 2 ? 'right' : 'left';
        ctx.fillText(label, isVertical ? place : left + 4, isVertical ? top - 2 : place - 2);
        ctx.restore();
      }
    },
  };
}

/** Writes each bar's value at its end. */
export function valueLabels({ y }: Chart, theme: Theme, { locale }: Situation): ChartPlugin {
  return {
    id: 'values',
    afterDatasetsDraw(drawn) {
      const { ctx } = drawn;
      ctx.save();
      ctx.font = `${theme.fontSize}px ${theme.font}`;
      ctx.fillStyle = theme.ink;
      ctx.textBaseline = 'middle';
      for (const [index, bar] of drawn.getDatasetMeta(0).data.entries()) {
        const value = drawn.data.datasets[0]?.data[index];
        if (typeof value === 'number') ctx.fillText(formatTick(value, y.unit, locale), bar.x + 6, bar.y);
      }
      ctx.restore();
    },
  };
}

/** Names each line at its end, moved apart where two would lie on each other. */
export function directLabels(chart: Chart, theme: Theme): ChartPlugin {
  return {
    id: 'names',
    afterDatasetsDraw(drawn) {
      const { ctx, chartArea } = drawn;
      const labels = chart.series
        .map((one, index) => ({ one, point: drawn.getDatasetMeta(index).data.at(-1) }))
        .filter(({ one, point }) => point && one.role !== 'low' && one.role !== 'high')
        .map(({ one, point }) => ({ one, y: (point?.y ?? 0) - 6 }))
        .sort((a, b) => a.y - b.y);
      ctx.save();
      ctx.font = `${theme.fontSize}px ${theme.font}`;
      ctx.textAlign = 'right';
      ctx.textBaseline = 'bottom';
      let lowest = chartArea.top;
      for (const { one, y } of labels) {
        const place = Math.max(y, lowest);
        ctx.fillStyle = toneOf(chart, one, theme);
        ctx.fillText(one.label, chartArea.right - 4, place);
        lowest = place + theme.fontSize + 3;
      }
      ctx.restore();
    },
  };
}
