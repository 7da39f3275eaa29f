import { unavailable } from '../_kit/amount.ts';
import { relativeWelchTest, type Sample, welchTest } from '../_kit/math/welch-test.ts';
import { type Comparison, confidenceOfEach } from './comparison.ts';

/** A sample with its arm's name. */
export interface NamedSample extends Sample {
  name: string;
}

/** Each variant's average against the control's by Welch's test; the relative difference by the delta method. `p` is not yet adjusted. */
export function compareMeans(samples: readonly NamedSample[], confidence: number): Comparison[] {
  const [control, ...variants] = samples;
  if (!control) return [];
  const each = confidenceOfEach(confidence, variants.length);
  return variants.map((variant, index) => compare(control, variant, { arm: index + 1, confidence: each }));
}

function compare(
  control: Sample,
  variant: NamedSample,
  { arm, confidence }: { arm: number; confidence: number },
): Comparison {
  const test = welchTest(control, variant, confidence);
  const relative = relativeWelchTest(control, variant, confidence);
  const none = unavailable('undefined', 'nothingVaries');
  const uplift = (variant.mean - control.mean) / control.mean;
  const hasRatio = Number.isFinite(uplift);
  const noRatio = unavailable('undefined', hasRatio ? 'nothingVaries' : 'controlIsZero');
  const onlyRates = unavailable('undefined', 'onlyRates');
  return {
    arm,
    name: variant.name,
    errors: { control: errorOf(control), variant: errorOf(variant) },
    control: control.mean,
    variant: variant.mean,
    difference: variant.mean - control.mean,
    interval: test?.interval ?? null,
    uplift: hasRatio ? uplift : noRatio,
    upliftLow: relative?.interval.low ?? noRatio,
    upliftHigh: relative?.interval.high ?? noRatio,
    score: test?.t ?? none,
    p: test?.p ?? none,
    chanceBest: onlyRates,
    lossIfShipped: onlyRates,
    lossIfKept: onlyRates,
  };
}

function errorOf({ deviation, size }: Sample): number {
  return deviation / Math.sqrt(size);
}
