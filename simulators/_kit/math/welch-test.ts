import { studentT } from '../distribution/student-t.ts';
import type { Interval } from './interval.ts';

/** A sample by its size (at least 2), mean and standard deviation (with n − 1). */
export interface Sample {
  size: number;
  mean: number;
  deviation: number;
}

/** The difference of two means, its error, and Welch's test of it. */
export interface WelchTest {
  difference: number;
  error: number;
  t: number;
  degrees: number;
  /** Two-sided. */
  p: number;
  interval: Interval;
}

/**
 * Welch's test of two means with unequal variances (the variant's mean less the control's). Nothing where neither sample varies.
 *
 * Source: B. L. Welch (1947), Biometrika 34, 28-35; degrees of freedom after Satterthwaite.
 * @example welchTest({ size: 1200, mean: 42.1, deviation: 55 }, { size: 1180, mean: 46.3, deviation: 60.2 })?.p // 0.07584829
 */
export function welchTest(control: Sample, variant: Sample, confidence = 0.95): WelchTest | undefined {
  const [first, second] = [control.deviation ** 2 / control.size, variant.deviation ** 2 / variant.size];
  const error = Math.sqrt(first + second);
  if (!(error > 0)) return undefined;
  const share = first / (first + second);
  const degrees = 1 / (share ** 2 / (control.size - 1) + (1 - share) ** 2 / (variant.size - 1));
  return testOf(variant.mean - control.mean, { error, degrees, confidence });
}

/**
 * The same for the relative difference, (variant − control) ÷ control, its error by the delta method. It can fail to be significant
 * where the absolute difference is, because the control's own error counts twice. Nothing where the control's mean is 0.
 *
 * @example relativeWelchTest({ size: 1000, mean: 0.1, deviation: 0.3 }, { size: 1000, mean: 0.125, deviation: 0.33072 })?.p // 0.11401
 */
export function relativeWelchTest(control: Sample, variant: Sample, confidence = 0.95): WelchTest | undefined {
  const plain = welchTest(control, variant, confidence);
  if (!plain) return undefined;
  const ofVariant = variant.deviation / Math.sqrt(variant.size);
  const ofControl = (control.deviation / Math.sqrt(control.size)) * (variant.mean / control.mean);
  const error = Math.hypot(ofVariant, ofControl) / Math.abs(control.mean);
  const { degrees } = plain;
  return Number.isFinite(error) ? testOf(plain.difference / control.mean, { error, degrees, confidence }) : undefined;
}

function testOf(
  difference: number,
  { error, degrees, confidence }: { error: number; degrees: number; confidence: number },
): WelchTest {
  const law = studentT(degrees);
  const t = difference / error;
  const half = law.quantile((1 + confidence) / 2, (1 - confidence) / 2) * error;
  const interval = { low: difference - half, high: difference + half };
  return { difference, error, t, degrees, p: Math.min(1, 2 * law.above(Math.abs(t))), interval };
}
