import { isNumber } from '../../../simulators/_kit/amount.ts';
import type { OutputSpread } from '../../../simulators/_kit/monte-carlo/output-spread.ts';
import type { Chart } from '../../../simulators/_kit/view.ts';
import { fill } from '../labels/fill.ts';
import type { Situation } from '../situation.ts';
import { unitOf, type WatchedOutput } from './panel-choices.ts';

/** The draws of a figure as a picture: shares of equal bins, with the bar and the median as lines. Nothing when no draw has a number. */
export function histogramChart(spread: OutputSpread, output: WatchedOutput, { words }: Situation): Chart | undefined {
  const { histogram, p5, p50, p95 } = spread;
  if (!histogram || !isNumber(p5) || !isNumber(p50) || !isNumber(p95)) return undefined;
  const { low, high, counts, below, above } = histogram;
  const all = counts.reduce((sum, count) => sum + count, below + above);
  const width = (high - low) / counts.length;
  const { bar } = output.described;
  const unit = unitOf(output);
  const beyond = (below + above) / all;
  return {
    id: `spread-${output.id}`,
    kind: 'bar',
    title: fill(words.range.histogram, { output: output.label }),
    x: { label: output.label, unit: unit.unit },
    y: { label: words.range.share, unit: 'percent' },
    series: [
      {
        id: 'share',
        label: words.range.share,
        role: 'main',
        points: counts.map((count, index) => [low + (index + 0.5) * width, count / all] as const),
      },
    ],
    thresholds: [
      { axis: 'x', value: p50, label: words.range.p50 },
      ...(bar !== undefined && bar > low && bar < high
        ? [{ axis: 'x' as const, value: bar, label: fill(words.usualBar, { value: String(bar) }) }]
        : []),
    ],
    reading: {
      text: beyond > 0 ? words.range.reading + words.range.beyond : words.range.reading,
      values: {
        low: { value: p5, ...unit },
        high: { value: p95, ...unit },
        median: { value: p50, ...unit },
        share: { value: beyond, unit: 'percent' },
      },
    },
  };
}
