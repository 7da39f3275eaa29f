import type { Axis, Chart, Series } from '../../../simulators/_kit/view.ts';
import { formatCell, formatTick } from '../../i18n/format.ts';
import type { Situation } from '../situation.ts';
import { directLabels, thresholdLines, valueLabels } from './chart-plugins.ts';
import type { ChartSettings } from './draw-chart.ts';
import type { Theme } from './theme.ts';
import { wrapLabel } from './wrap-label.ts';

const SERIES_WITH_DIRECT_LABELS = 4;

/** A view's chart in the terms of the chart library. `width` is the canvas's, in CSS pixels. */
export function chartSettings(chart: Chart, theme: Theme, situation: Situation, width: number): ChartSettings {
  const { kind, x, y, series } = chart;
  const isTurned = kind === 'horizontal-bar';
  const isBar = kind.endsWith('bar');
  const scales = {
    [isTurned ? 'y' : 'x']: placeScale(chart, theme, situation, width),
    [isTurned ? 'x' : 'y']: valueScale(chart, theme, situation),
  };
  return {
    type: isBar ? 'bar' : kind === 'scatter' ? 'scatter' : 'line',
    data: {
      ...(x.categories && { labels: x.categories.map((name) => wrapLabel(name, width < 480 ? 9 : 16)) }),
      datasets: series.map((one, index) => dataset(chart, one, index, theme)),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: isTurned ? 'y' : 'x',
      interaction: { mode: kind === 'scatter' ? 'nearest' : 'index', intersect: false, axis: isTurned ? 'y' : 'x' },
      layout: { padding: { top: 16, right: isTurned ? 48 : 8 } },
      font: { family: theme.font, size: theme.fontSize },
      color: theme.ink,
      scales,
      plugins: {
        tooltip: {
          backgroundColor: theme.ink,
          titleColor: theme.paper,
          bodyColor: theme.paper,
          cornerRadius: 4,
          displayColors: false,
          callbacks: {
            title: ([item]) => titleOf(x, isTurned ? item?.parsed.y : item?.parsed.x, situation),
            label: ({ dataset: { label }, parsed }) => {
              const value = isTurned ? parsed.x : parsed.y;
              return `${label}: ${value === null ? '—' : formatCell({ value, unit: y.unit }, situation.locale)}`;
            },
          },
        },
      },
    },
    plugins: [
      thresholdLines(chart, theme),
      ...(isTurned && series.length === 1 ? [valueLabels(chart, theme, situation)] : []),
      ...(!isBar && series.length > 1 && series.length <= SERIES_WITH_DIRECT_LABELS
        ? [directLabels(chart, theme)]
        : []),
    ],
  };
}

/** The colour of a series: the reader's case in accent, what it is compared with in grey, unless parts of a whole need telling apart. */
export function toneOf({ kind, series }: Chart, one: Series, theme: Theme): string {
  if (one.role === 'better' || one.role === 'worse') return theme[one.role];
  if (one.role === 'context' && kind !== 'stacked-bar') return theme.context;
  const alike = kind === 'stacked-bar' ? series : series.filter(({ role }) => role === one.role);
  return theme.tones[alike.indexOf(one) % theme.tones.length] ?? theme.ink;
}

function dataset(chart: Chart, one: Series, index: number, theme: Theme) {
  const tone = toneOf(chart, one, theme);
  const isBound = one.role === 'low' || one.role === 'high';
  const isLine = chart.kind === 'line' || chart.kind === 'step';
  const dash =
    one.role === 'context'
      ? [
          [6, 4],
          [2, 3],
          [10, 3, 2, 3],
        ][index % 3]
      : undefined;
  return {
    label: one.label,
    data: dataOf(chart, one),
    borderColor: isBound ? 'transparent' : tone,
    backgroundColor: isBound ? theme.band : tone,
    hoverBackgroundColor: tone,
    hoverBorderColor: tone,
    borderWidth: isLine ? (one.role === 'main' ? 2.5 : 1.5) : 0,
    ...(dash && isLine && { borderDash: dash }),
    ...(one.role === 'high' && { fill: '-1' as const }),
    ...(chart.kind === 'step' && { stepped: 'before' as const }),
    pointRadius: chart.kind === 'scatter' ? 4 : 0,
    pointHitRadius: 12,
    spanGaps: false,
    ...(chart.kind === 'stacked-bar' && { stack: 'whole' }),
    ...(chart.kind.endsWith('bar') && barWidth(chart)),
  };
}

/** Bars over numbers touch, as in a histogram; bars over names stand apart. */
function barWidth({ x }: Chart) {
  return x.categories
    ? { categoryPercentage: 0.8, barPercentage: 0.85 }
    : { categoryPercentage: 1, barPercentage: 0.97 };
}

function dataOf({ x }: Chart, { points }: Series) {
  if (!x.categories) return points.map(([place, value]) => ({ x: place, y: value }));
  const values = new Map(points);
  return x.categories.map((_, index) => values.get(index) ?? null) as unknown as { x: number; y: number }[];
}

function placeScale({ kind, x }: Chart, theme: Theme, { locale }: Situation, width: number) {
  const isTurned = kind === 'horizontal-bar';
  const title = { display: !isTurned && x.label !== '', text: x.label, color: theme.muted };
  const base = { border: { color: theme.rule }, grid: { display: false }, title };
  if (x.categories) {
    return { ...base, type: 'category' as const, ticks: { color: theme.ink, autoSkip: !isTurned, maxRotation: 0 } };
  }
  const ticks = { color: theme.muted, maxTicksLimit: width < 480 ? 5 : 9, callback: tickWriter(x, locale) };
  return {
    ...base,
    type: x.log ? ('logarithmic' as const) : ('linear' as const),
    offset: kind === 'bar',
    bounds: 'data' as const,
    ticks,
  };
}

function valueScale({ kind, y }: Chart, theme: Theme, { locale }: Situation) {
  return {
    type: y.log ? ('logarithmic' as const) : ('linear' as const),
    beginAtZero: true,
    stacked: kind === 'stacked-bar',
    border: { display: false },
    grid: { color: theme.rule },
    title: { display: y.label !== '', text: y.label, color: theme.muted },
    ticks: { color: theme.muted, maxTicksLimit: 6, callback: tickWriter(y, locale) },
  };
}

function tickWriter({ unit, log }: Axis, locale: Situation['locale']) {
  return (value: number | string) => {
    const number = Number(value);
    // On a logarithmic axis only the powers of ten are named.
    if (log && number !== 0 && !Number.isInteger(Math.log10(Math.abs(number)))) return null;
    return formatTick(number, unit, locale);
  };
}

function titleOf({ categories, unit, label }: Axis, place: number | null | undefined, { locale }: Situation): string {
  if (typeof place !== 'number') return '';
  return categories?.[place] ?? `${label}: ${formatCell({ value: place, unit }, locale)}`;
}
