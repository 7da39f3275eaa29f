import type { Series } from '../../../simulators/_kit/view.ts';
import { formatTick } from '../../i18n/format.ts';
import { isBarKind, isStackedKind, sharesRows } from './kinds.ts';
import type { Layout } from './layout.ts';
import { element, FONT_SIZE, round, textElement, textWidth } from './svg.ts';

/** The class that colours a series: the reader's case in accent, what it is compared with in grey; parts of a whole each their own. */
export function toneClass({ chart }: Layout, one: Series): string {
  if (one.role === 'low' || one.role === 'high') return 'gw-chart-band';
  if (one.role === 'better' || one.role === 'worse') return `gw-chart-${one.role}`;
  const isPart = isStackedKind(chart.kind);
  if (one.role === 'context' && !isPart) return `gw-chart-context gw-chart-dash-${sameRole(chart.series, one) % 3}`;
  return `gw-chart-tone-${(isPart ? chart.series.indexOf(one) : sameRole(chart.series, one)) % 5}`;
}

/** All marks of a chart, the reader's case on top. */
export function marksOf(layout: Layout): string[] {
  const { chart } = layout;
  if (isBarKind(chart.kind)) return barsOf(layout);
  const lines = chart.series.filter(({ role }) => role !== 'low' && role !== 'high');
  const ordered = [...lines.filter(({ role }) => role !== 'main'), ...lines.filter(({ role }) => role === 'main')];
  const draw = chart.kind === 'scatter' ? dotsOf : lineOf;
  return [...bandsOf(layout), ...ordered.map((one) => draw(layout, one))];
}

function lineOf({ chart, across, along }: Layout, one: Series, layoutTone = toneClass): string {
  const layout = { chart, across, along } as Layout;
  let path = '';
  let isBroken = true;
  for (const [place, value] of one.points) {
    if (value === null) {
      isBroken = true;
      continue;
    }
    const [x, y] = [round(across.place(place)), round(along.place(value))];
    path += isBroken ? `M${x} ${y}` : chart.kind === 'step' ? `H${x}V${y}` : `L${x} ${y}`;
    isBroken = false;
  }
  return element('path', { class: `gw-chart-line ${layoutTone(layout, one)}`, d: path });
}

function dotsOf(layout: Layout, one: Series): string {
  const dots = one.points.flatMap(([place, value]) =>
    value === null
      ? []
      : [element('circle', { cx: layout.across.place(place), cy: layout.along.place(value), r: 3.5 })],
  );
  return element('g', { class: `gw-chart-fill ${toneClass(layout, one)}` }, dots);
}

/** Each `low` series bounds a band with the next `high` one. */
function bandsOf({ chart, across, along }: Layout): string[] {
  const highs = chart.series.filter(({ role }) => role === 'high');
  return chart.series
    .filter(({ role }) => role === 'low')
    .map((low, index) => {
      const there = [...low.points, ...(highs[index]?.points ?? []).toReversed()];
      const corners = there.flatMap(([place, value]) =>
        value === null ? [] : [`${round(across.place(place))},${round(along.place(value))}`],
      );
      return element('polygon', { class: 'gw-chart-band', points: corners.join(' ') });
    });
}

function barsOf(layout: Layout): string[] {
  const { chart, across, isTurned, isNarrow } = layout;
  const isStacked = isStackedKind(chart.kind);
  const slot = Math.abs(across.place(1) - across.place(0)) * (chart.x.categories ? 1 : spacing(chart.series));
  const share = chart.x.categories ? (isTurned && isNarrow ? 0.5 : 0.62) : 0.96;
  const thickness = (slot * share) / (sharesRows(chart.kind) ? 1 : chart.series.length);
  const tops = new Map<number, number>();
  return chart.series.map((one, index) => {
    const inset = one.starts && one.role === 'context' ? thickness * 0.36 : 0;
    const bars = one.points.flatMap(([place, value], at) => {
      if (value === null) return [];
      const start = one.starts?.values[at];
      const from = start ?? (isStacked ? (tops.get(place) ?? 0) : 0);
      const to = start === undefined ? from + value : value;
      tops.set(place, to);
      // On a narrow screen the name stands in the upper part of the row.
      const lowered = isTurned && isNarrow ? slot * 0.2 : 0;
      const side =
        across.place(place) + lowered - (slot * share) / 2 + (sharesRows(chart.kind) ? 0 : thickness * index);
      return [
        bar(layout, side + inset, thickness - 2 * inset, from, to),
        ...(start === undefined ? valueAt(layout, side + thickness / 2, [from, to]) : []),
      ];
    });
    return element('g', { class: `gw-chart-fill ${toneClass(layout, one)}` }, bars);
  });
}

function bar({ along, isTurned, plot }: Layout, side: number, thickness: number, from: number, to: number): string {
  // A logarithmic axis has no 0: its bars start at the edge.
  const start =
    along.ticks.includes(0) || from !== 0 || along.place(0) > 0
      ? along.place(from)
      : isTurned
        ? plot.left
        : plot.bottom;
  const end = along.place(to);
  const [low, length] = [Math.min(start, end), Math.abs(end - start)];
  return element(
    'rect',
    isTurned
      ? { x: low, y: side, width: length, height: thickness }
      : { x: side, y: low, width: thickness, height: length },
  );
}

/** Horizontal bars of one series carry their value at their end, stacked ones in their middle where it has room. */
function valueAt({ chart, along, isTurned, locale }: Layout, middle: number, [from, to]: [number, number]): string[] {
  const isStacked = isStackedKind(chart.kind);
  if (!isTurned || (chart.series.length > 1 && !isStacked)) return [];
  const text = formatTick(to - from, chart.y.unit, locale);
  const y = middle + FONT_SIZE * 0.35;
  if (!isStacked) return [textElement(text, { class: 'gw-chart-value', x: along.place(Math.max(0, to)) + 6, y })];
  const [start, end] = [along.place(from), along.place(to)];
  if (end - start < textWidth(text, FONT_SIZE) + 6) return [];
  return [textElement(text, { class: 'gw-chart-part', x: (start + end) / 2, y, 'text-anchor': 'middle' })];
}

/** The distance between neighbouring bars over numbers. */
function spacing(series: readonly Series[]): number {
  const places = [...new Set(series.flatMap(({ points }) => points.map(([place]) => place)))].sort((a, b) => a - b);
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? place));
  return gaps.length > 0 ? Math.min(...gaps) : 1;
}

function sameRole(series: readonly Series[], one: Series): number {
  return series.filter(({ role }) => role === one.role).indexOf(one);
}
