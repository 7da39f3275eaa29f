import { isNumber } from '../_kit/amount.ts';
import type { Chart, Mark, Series } from '../_kit/view.ts';
import type { BudgetLabels } from './labels/zh.ts';
import type { BudgetResult, ChannelResult } from './model.ts';
import { marginalAt, responseAt } from './response.ts';

/** Curves in one picture, as many as can be named where they end. */
const DRAWN = 4;
const POINTS = 40;
/** Returns of more than this many times the margin are not drawn: the first units of a power bring without limit. */
const STEEPEST = 4;

/** Each channel's spend in the plan and today. */
export function splitChart({ channels, channelMoney }: BudgetResult, { charts }: BudgetLabels): Chart {
  const points = (read: (channel: ChannelResult) => number) =>
    channels.map((channel, index): [number, number] => [index, read(channel)]);
  const [top] = channels.toSorted((one, other) => other.spend - one.spend);
  return {
    id: 'split',
    kind: 'horizontal-bar',
    title: charts.split,
    x: { label: charts.channel, unit: 'number', categories: channels.map(({ name }) => name) },
    y: { label: charts.spend, unit: 'money' },
    series: [
      { id: 'plan', label: charts.planned, role: 'main', points: points(({ spend }) => spend) },
      { id: 'current', label: charts.current, role: 'context', points: points(({ current }) => current.spend) },
    ],
    reading: {
      text: charts.splitReading,
      values: {
        channel: top?.name ?? '',
        amount: { value: top?.spend ?? 0, unit: 'money', digits: 0 },
        share: { value: (top?.spend ?? 0) / channelMoney, unit: 'percent', digits: 0 },
      },
    },
  };
}

/** What each channel would bring at any spend, with the plan as dots. */
export function responseChart({ channels }: BudgetResult, { charts }: BudgetLabels): Chart {
  const drawn = largest(channels);
  const all = drawn.length === channels.length;
  return {
    id: 'response',
    kind: 'line',
    title: charts.response,
    x: { label: charts.spend, unit: 'money' },
    y: { label: charts.value, unit: 'money' },
    ...curves(drawn, ({ response }, spend) => responseAt(response, spend)),
    reading: all
      ? { text: charts.responseReading }
      : { text: charts.responseTop, values: { shown: { value: drawn.length, unit: 'count' } } },
  };
}

/** What the next unit of money would bring in each channel at any spend, with the margin of the plan as a line. */
export function marginalChart({ channels, marginalReturn, method }: BudgetResult, { charts }: BudgetLabels): Chart {
  const isLine = isNumber(marginalReturn) && marginalReturn > 0;
  const most = isLine ? marginalReturn * STEEPEST : Number.MAX_VALUE;
  const marginal = ({ response }: ChannelResult, spend: number) => {
    const value = marginalAt(response, spend);
    return value <= most ? value : null;
  };
  return {
    id: 'marginal',
    kind: 'line',
    title: charts.marginal,
    x: { label: charts.spend, unit: 'money' },
    y: { label: charts.perUnit, unit: 'money' },
    ...curves(largest(channels), marginal),
    thresholds: isLine ? [{ axis: 'y', value: marginalReturn, label: charts.line }] : [],
    reading:
      isLine && method === 'curves'
        ? { text: charts.marginalReading, values: { next: { value: marginalReturn, unit: 'money', digits: 2 } } }
        : { text: charts.marginalReadingNone },
  };
}

type Height = (channel: ChannelResult, spend: number) => number | null;

/** Curves over a common span that holds every plan and every present spend, with more points where curves bend most. */
function curves(channels: readonly ChannelResult[], height: Height): { series: Series[]; marks: Mark[] } {
  const span = 1.3 * Math.max(...channels.flatMap(({ spend, current }) => [spend, current.spend]));
  const along = Array.from({ length: POINTS + 1 }, (_, index) => span * (index / POINTS) ** 2);
  const spends = [...new Set([...along, ...channels.map(({ spend }) => spend)])].sort((one, other) => one - other);
  const series = channels.map((channel, index): Series => {
    const points = spends.map((spend): [number, number | null] => [spend, height(channel, spend)]);
    return { id: `channel${index + 1}`, label: channel.name, role: 'main', points };
  });
  const marks = channels.flatMap((channel): Mark[] => {
    const y = height(channel, channel.spend);
    return y === null ? [] : [{ x: channel.spend, y }];
  });
  return { series, marks };
}

function largest(channels: readonly ChannelResult[]): ChannelResult[] {
  return channels.toSorted((one, other) => other.spend - one.spend).slice(0, DRAWN);
}
