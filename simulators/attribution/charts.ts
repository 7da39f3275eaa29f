import { isNumber } from '../_kit/amount.ts';
import type { Chart, Series } from '../_kit/view.ts';
import { MODELS, type Model } from './inputs.ts';
import type { AttributionLabels } from './labels/zh.ts';
import type { AttributionResult, ChannelCredit } from './model.ts';
import { movedFrom } from './outputs.ts';

/** Channels with a colour of their own; the others are drawn together. */
const NAMED = 4;
/** Channels in the picture of what moves. */
const COMPARED = 8;

/** One bar for each model, divided among the channels. A model without an answer, or with a negative part, has no bar. */
export function modelsChart({ channels, model }: AttributionResult, labels: AttributionLabels): Chart {
  const { charts, inputs } = labels;
  const hasOthers = channels.length > NAMED + 1;
  const named = hasOthers ? channels.slice(0, NAMED) : channels;
  const others = channels.slice(named.length);
  const series = named.map((each, index) => seriesOf(`channel${index + 1}`, each.name, [each], channels));
  if (hasOthers) {
    const label = charts.others.replace('{count}', String(others.length));
    series.push(seriesOf('others', label, others, channels));
  }
  const nameOf = (each: Model) => inputs.model.options[each];
  const [top] = channels;
  const [low, high] = top?.range ?? [];
  const isSplit = top !== undefined && low !== undefined && high !== undefined;
  return {
    id: 'models',
    kind: 'horizontal-stacked-bar',
    title: charts.models,
    x: {
      label: charts.model,
      unit: 'number',
      categories: MODELS.map((each) => (each === model ? charts.chosen.replace('{name}', nameOf(each)) : nameOf(each))),
    },
    y: { label: charts.share, unit: 'percent' },
    series,
    reading: isSplit
      ? {
          text: charts.modelsReading,
          values: {
            channel: top.name,
            low: { value: low, unit: 'percent', digits: 0 },
            high: { value: high, unit: 'percent', digits: 0 },
          },
        }
      : { text: charts.modelsReadingNone },
  };
}

/** The chosen model beside the last touch, channel by channel; beside the first touch when the last one is chosen. */
export function movedChart(result: AttributionResult, { charts, inputs }: AttributionLabels): Chart {
  const { channels, model } = result;
  const other: Model = model === 'last' ? 'first' : 'last';
  const shown = channels.slice(0, COMPARED);
  const nameOf = (each: Model) => inputs.model.options[each];
  const moved = movedFrom(result, other);
  const points = (each: Model): Series['points'] =>
    shown.map(({ share }, index) => [index, isNumber(share[each]) ? share[each] : null]);
  return {
    id: 'moved',
    kind: 'horizontal-bar',
    title: model === 'last' ? charts.movedLast : charts.moved.replace('{model}', nameOf(model)),
    x: { label: charts.channel, unit: 'number', categories: shown.map(({ name }) => name) },
    y: { label: charts.share, unit: 'percent' },
    series: [
      { id: 'chosen', label: nameOf(model), role: 'main', points: points(model) },
      { id: 'other', label: nameOf(other), role: 'context', points: points(other) },
    ],
    reading: isNumber(moved)
      ? { text: charts.movedReading, values: { moved: { value: moved, unit: 'percent', digits: 0 } } }
      : { text: charts.modelsReadingNone },
  };
}

function seriesOf(id: string, label: string, parts: readonly ChannelCredit[], all: readonly ChannelCredit[]): Series {
  const points = MODELS.map((model, index): [number, number | null] => {
    const isWhole = all.every(({ share }) => isNumber(share[model]) && share[model] >= 0);
    return [index, isWhole ? parts.reduce((sum, { share }) => sum + Number(share[model]), 0) : null];
  });
  return { id, label, role: id === 'others' ? 'context' : 'main', points };
}
