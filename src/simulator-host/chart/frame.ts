import { formatTick } from '../../i18n/format.ts';
import { keyHeight, keyPlaces } from './key-places.ts';
import { categoryLines, type Layout } from './layout.ts';
import { toneClass } from './marks.ts';
import { element, FONT_SIZE, textElement } from './svg.ts';

/** Grid, marks of the axes and their titles, behind the values. */
export function axesOf(layout: Layout): string[] {
  return [
    ...valueAxis(layout),
    ...(layout.chart.x.categories ? categoryAxis(layout) : placeAxis(layout)),
    ...titles(layout),
  ];
}

/** Thresholds as labelled lines across the values. */
export function thresholdsOf({ chart, across, along, plot, isTurned }: Layout): string[] {
  return (chart.thresholds ?? []).flatMap(({ axis, value, label }) => {
    const at = (axis === 'x' ? across : along).place(value);
    const isUpright = (axis === 'x') !== isTurned;
    const [from, to] = isUpright ? [plot.left, plot.right] : [plot.top, plot.bottom];
    if (!(at >= from && at <= to)) return [];
    const line = isUpright
      ? { x1: at, x2: at, y1: plot.top, y2: plot.bottom }
      : { x1: plot.left, x2: plot.right, y1: at, y2: at };
    const isRight = isUpright && at > (plot.left + plot.right) / 2;
    const place = isUpright
      ? { x: at + (isRight ? -4 : 4), y: plot.top + 10, 'text-anchor': isRight ? 'end' : 'start' }
      : { x: plot.left + 6, y: at - 5 };
    return [
      element('line', { class: 'gw-chart-threshold', ...line }),
      textElement(label, { class: 'gw-chart-halo', ...place }),
    ];
  });
}

/** The names of lines where they end, moved apart where two would lie on each other. */
export function lineNames(layout: Layout): string[] {
  const { chart, across, along, plot, isNarrow, namesLines } = layout;
  if (!namesLines) return [];
  const ends = chart.series
    .filter(({ role }) => role !== 'low' && role !== 'high')
    .flatMap((one) => {
      const last = one.points.findLast(([, value]) => value !== null);
      return last ? [{ one, x: across.place(last[0]), y: along.place(last[1] ?? 0) }] : [];
    })
    .sort((a, b) => a.y - b.y);
  let lowest = plot.top;
  return ends.map(({ one, x, y }) => {
    const place = Math.max(isNarrow ? y - 6 : y + 4, lowest);
    lowest = place + FONT_SIZE + 3;
    const side = isNarrow ? { x: x - 2, 'text-anchor': 'end' } : { x: x + 6 };
    return textElement(one.label, { class: `gw-chart-name ${toneClass(layout, one)}`, y: place, ...side });
  });
}

/** A key above the picture, where lines cannot be named at their ends. */
export function keyOf(layout: Layout): string[] {
  if (!layout.hasKey) return [];
  return keyPlaces(layout.chart, layout.isNarrow).flatMap(({ one, x, y }) => [
    element('rect', { class: `gw-chart-fill ${toneClass(layout, one)}`, x, y: y + 4, width: 12, height: 12 }),
    textElement(one.label, { x: x + 18, y: y + 14 }),
  ]);
}

function valueAxis({ chart, along, plot, isTurned, locale }: Layout): string[] {
  return along.ticks.flatMap((value) => {
    const at = along.place(value);
    const line = isTurned
      ? { x1: at, x2: at, y1: plot.top, y2: plot.bottom }
      : { x1: plot.left, x2: plot.right, y1: at, y2: at };
    const place = isTurned
      ? { x: at, y: plot.bottom + 16, 'text-anchor': 'middle' }
      : { x: plot.left - 8, y: at + 4, 'text-anchor': 'end' };
    return [
      element('line', { class: value === 0 ? 'gw-chart-zero' : 'gw-chart-grid', ...line }),
      textElement(formatTick(value, chart.y.unit, locale), place),
    ];
  });
}

function placeAxis({ chart, across, plot, locale }: Layout): string[] {
  return across.ticks.map((value) =>
    textElement(formatTick(value, chart.x.unit, locale), {
      x: across.place(value),
      y: plot.bottom + 16,
      'text-anchor': 'middle',
    }),
  );
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
