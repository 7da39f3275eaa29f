import type { Chart } from '../../../simulators/_kit/view.ts';
import { formatTick } from '../../i18n/format.ts';
import { keyHeight, keyPlaces } from './key-places.ts';
import { categoryLines, type Layout } from './layout.ts';
import { toneClass } from './marks.ts';
import type { Scale } from './scale.ts';
import { element, FONT_SIZE, textElement, textWidth } from './svg.ts';

/** Grid, marks of the axes and their titles, behind the values. */
export function axesOf(layout: Layout): string[] {
  return [
    ...valueAxis(layout),
    ...(layout.chart.x.categories ? categoryAxis(layout) : sidewaysLabels(layout.across, layout.chart.x.unit, layout)),
    ...titles(layout),
  ];
}

/** A key above the picture, where lines cannot be named at their ends. */
export function keyOf(layout: Layout): string[] {
  if (!layout.hasKey) return [];
  return keyPlaces(layout.chart, layout.isNarrow).flatMap(({ one, x, y }) => [
    element('rect', { class: `gw-chart-fill ${toneClass(layout, one)}`, x, y: y + 4, width: 12, height: 12 }),
    textElement(one.label, { x: x + 18, y: y + 14 }),
  ]);
}

/** The marks of an axis that runs sideways: as many as have room, none of them cut off at the edge of the picture. */
function sidewaysLabels({ ticks, place }: Scale, unit: Chart['x']['unit'], { plot, width, locale }: Layout): string[] {
  const labels = ticks.map((value) => ({ at: place(value), text: formatTick(value, unit, locale) }));
  const widest = Math.max(0, ...labels.map(({ text }) => textWidth(text, FONT_SIZE)));
  const slot = Math.abs((labels[1]?.at ?? width) - (labels[0]?.at ?? 0));
  const every = Math.max(1, Math.ceil((widest + 8) / slot));
  return labels.flatMap(({ at, text }, index) => {
    const half = textWidth(text, FONT_SIZE) / 2;
    const x = Math.min(Math.max(at, half), width - half);
    return index % every === 0 ? [textElement(text, { x, y: plot.bottom + 16, 'text-anchor': 'middle' })] : [];
  });
}

function valueAxis(layout: Layout): string[] {
  const { chart, along, plot, isTurned, locale } = layout;
  const lines = along.ticks.flatMap((value) => {
    const at = along.place(value);
    const line = isTurned
      ? { x1: at, x2: at, y1: plot.top, y2: plot.bottom }
      : { x1: plot.left, x2: plot.right, y1: at, y2: at };
    const label = textElement(formatTick(value, chart.y.unit, locale), {
      x: plot.left - 8,
      y: at + 4,
      'text-anchor': 'end',
    });
    return [
      element('line', { class: value === 0 ? 'gw-chart-zero' : 'gw-chart-grid', ...line }),
      ...(isTurned ? [] : [label]),
    ];
  });
  return isTurned ? [...lines, ...sidewaysLabels(along, chart.y.unit, layout)] : lines;
}

/** Names of upright bars are left out, evenly, where there is no room for all. */
function categoryAxis(layout: Layout): string[] {
  const { across, plot, isTurned, isNarrow } = layout;
  const slot = Math.abs(across.place(1) - across.place(0));
  const every = isTurned ? 1 : Math.max(1, Math.ceil(54 / slot));
  return across.ticks
    .filter((index) => index % every === 0)
    .flatMap((index) => {
      const lines = categoryLines(layout, index);
      const at = across.place(index);
      return lines.map((line, row) => {
        if (!isTurned) return textElement(line, { x: at, y: plot.bottom + 15 + row * 13, 'text-anchor': 'middle' });
        if (isNarrow) return textElement(line, { class: 'gw-chart-category', x: plot.left, y: at - 8 });
        const y = at + 4 + (row - (lines.length - 1) / 2) * 13;
        return textElement(line, { class: 'gw-chart-category', x: plot.left - 8, y, 'text-anchor': 'end' });
      });
    });
}

/** The value axis is named above its upper end, where the name can be read without turning the head. */
function titles({ chart, plot, height, hasKey, isTurned, isNarrow }: Layout): string[] {
  const [across, along] = isTurned ? [chart.y.label, ''] : [chart.x.label, chart.y.label];
  return [
    ...(along
      ? [textElement(along, { class: 'gw-chart-title', x: 2, y: 12 + (hasKey ? keyHeight(chart, isNarrow) : 0) })]
      : []),
    ...(across
      ? [textElement(across, { class: 'gw-chart-title', x: plot.right, y: height - 6, 'text-anchor': 'end' })]
      : []),
  ];
}
