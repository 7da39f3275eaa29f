import type { Locale } from '../../../simulators/_kit/define.ts';
import type { Chart, Series } from '../../../simulators/_kit/view.ts';
import { formatTick } from '../../i18n/format.ts';
import { keyHeight } from './key-places.ts';
import { isBarKind, isStackedKind, isTurnedKind } from './kinds.ts';
import { linearScale, logScale, roundSpan, type Scale } from './scale.ts';
import { FONT_SIZE, textWidth } from './svg.ts';
import { turnedHeight } from './turned-height.ts';
import { wrapLabel } from './wrap-label.ts';

/** Below this width names stand above their bars, and lines are named inside the picture. */
const NARROW = 420;
const SERIES_NAMED_AT_THEIR_LINE = 4;

/** The rectangle in which the values are drawn. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Everything about a picture but its marks. `across` places the points' first number, `along` their second. */
export interface Layout {
  chart: Chart;
  locale: Locale;
  width: number;
  height: number;
  plot: Plot;
  across: Scale;
  along: Scale;
  isTurned: boolean;
  isNarrow: boolean;
  /** Lines are named where they end; otherwise several series have a key above the picture. */
  namesLines: boolean;
  hasKey: boolean;
}

/** Lays out a chart in a width. Horizontal bars take the height they need; every other picture is 16 wide to 9 high, or 4 to 3 when narrow. */
export function layOut(chart: Chart, width: number, locale: Locale): Layout {
  const isTurned = isTurnedKind(chart.kind);
  const isNarrow = width < NARROW;
  const isBar = isBarKind(chart.kind);
  const named = chart.kind === 'grid' ? [] : chart.series.filter(({ role }) => role !== 'low' && role !== 'high');
  const values = valueSpan(chart);
  const canNameLines = !isBar && named.length > 1 && named.length <= SERIES_NAMED_AT_THEIR_LINE;
  const namesLines = canNameLines && !endTogether(named, values);
  const hasKey = !namesLines && named.length > 1;
  const head = (isTurned ? 6 : 26) + (hasKey ? keyHeight(chart, isNarrow) : 0);
  const foot = isTurned ? 40 : 42;
  const height = isTurned
    ? turnedHeight(chart, isNarrow)
    : Math.round((width * (isNarrow ? 3 : 9)) / (isNarrow ? 4 : 16));
  const count = isNarrow ? 4 : 6;
  const alongIn = (range: [number, number]) =>
    chart.y.log ? logScale(positiveSpan(chart), range) : linearScale(roundSpan(values, count), range, count);
  const margins = isTurned
    ? turnedMargins(chart, isNarrow)
    : uprightMargins(chart, alongIn([0, 1]).ticks, locale, namesLines && !isNarrow ? width * 0.36 : 0);
  const plot = { left: margins.left, right: width - margins.right, top: head, bottom: height - foot };
  const upward: [number, number] = isTurned ? [plot.left, plot.right] : [plot.bottom, plot.top];
  const sideways: [number, number] = isTurned ? [plot.top, plot.bottom] : [plot.left, plot.right];
  return {
    ...{ chart, locale, width, height, plot, isTurned, isNarrow, namesLines, hasKey, along: alongIn(upward) },
    across: placeScale(chart, sideways, isNarrow ? 5 : 8),
  };
}

/** The name of a category on at most two lines. */
export function categoryLines({ chart, isNarrow }: Pick<Layout, 'chart' | 'isNarrow'>, index: number): string[] {
  const name = chart.x.categories?.[index] ?? '';
  const isTurned = isTurnedKind(chart.kind);
  if (isTurned && isNarrow) return [oneLine(name, 22)];
  const wrapped = wrapLabel(name, isTurned ? 15 : 8);
  return typeof wrapped === 'string' ? [wrapped] : wrapped;
}

/** The first words of a name, with “…” where others follow. */
function oneLine(name: string, width: number): string {
  const [first = '', next] = [wrapLabel(name, width)].flat();
  return next ? `${first.replace(/[,，…]$/, '')}…` : first;
}

/** Whether all lines end at about the same height, so that names at their ends would not tell them apart. */
function endTogether(series: readonly Series[], [low, high]: [number, number]): boolean {
  const ends = series.map(({ points }) => points.findLast(([, value]) => value !== null)?.[1] ?? 0);
  return Math.max(...ends) - Math.min(...ends) < 0.02 * (high - low);
}

/** The smallest and the largest value drawn, 0 included; of stacked bars, the whole stack. */
function valueSpan({ kind, series, thresholds = [] }: Chart): [number, number] {
  const values = series.flatMap(({ points, starts }) => [
    ...points.map(([, value]) => value ?? 0),
    ...(starts?.values ?? []),
  ]);
  if (isStackedKind(kind)) {
    const sums = new Map<number, number>();
    for (const { points } of series) for (const [x, y] of points) sums.set(x, (sums.get(x) ?? 0) + Math.max(0, y ?? 0));
    // Parts of a whole that add up to a hair over it do not ask for another mark of the axis.
    for (const sum of sums.values()) values.push(Number(sum.toPrecision(12)));
  }
  const bars = thresholds.filter(({ axis }) => axis === 'y').map(({ value }) => value);
  const [low, high] = [...values, ...bars, 0].reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [0, 0],
  );
  return low === high ? [0, 1] : [low, high];
}

/** Of a logarithmic axis: only values above 0 have a place. */
function positiveSpan({ series }: Chart): [number, number] {
  const values = series.flatMap(({ points }) => points.map(([, value]) => value ?? 0)).filter((value) => value > 0);
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  return values.length === 0 ? [1, 10] : [low / 1.01, high * 1.01];
}

function placeScale({ kind, x, series, hatched = [] }: Chart, range: [number, number], count: number): Scale {
  if (x.categories) {
    const last = x.categories.length - 0.5;
    return { ...linearScale([-0.5, last], range, 1), ticks: x.categories.map((_, index) => index) };
  }
  const stretches = hatched.flatMap(({ from, to }) => [from, to]);
  const places = [...series.flatMap(({ points }) => points.map(([place]) => place)), ...stretches];
  const low = places.reduce((least, place) => Math.min(least, place), Number.POSITIVE_INFINITY);
  const high = places.reduce((most, place) => Math.max(most, place), Number.NEGATIVE_INFINITY);
  if (places.length === 0) return linearScale([0, 1], range, count);
  if (x.log && low > 0) return logScale([low, high], range);
  if (kind === 'scatter') return linearScale(roundSpan([Math.min(0, low), high], count), range, count);
  const half = isBarKind(kind) ? (high - low) / Math.max(1, new Set(places).size - 1) / 2 : 0;
  return linearScale([low - half, high + half], range, count);
}

function turnedMargins({ y, x }: Chart, isNarrow: boolean) {
  if (isNarrow) return { left: 2, right: 44 };
  const widest = (x.categories ?? []).reduce((most, _, index) => {
    const lines = categoryLines({ chart: { kind: 'horizontal-bar', x, y } as Chart, isNarrow }, index);
    return Math.max(most, ...lines.map((line) => textWidth(line, FONT_SIZE)));
  }, 0);
  return { left: widest + 12, right: 52 };
}

/** `nameSpace` is the most that the names of lines may take on the right; 0 where they are not there. */
function uprightMargins({ y, series }: Chart, ticks: readonly number[], locale: Locale, nameSpace: number) {
  const left = Math.max(...ticks.map((value) => textWidth(formatTick(value, y.unit, locale), FONT_SIZE))) + 10;
  const widestName = Math.max(0, ...series.map(({ label }) => textWidth(label, FONT_SIZE)));
  return { left, right: Math.max(14, Math.min(nameSpace, widestName + 14)) };
}
