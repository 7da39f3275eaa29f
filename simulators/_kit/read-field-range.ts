import { lawOf } from './distribution/law-of.ts';
import type { Distribution } from './distribution.ts';
import type { NumberSpec } from './fields.ts';
import { partsOfRange } from './read-range/pieces.ts';
import { type RangeProblem, readRange } from './read-range.ts';

/**
 * What was typed into a number input as a range: the distribution within the input's limits, and the share of the stated one that had
 * to be cut off for that (0 to 0.1). Or everything that is wrong with the text.
 */
export type FieldRange =
  | { ok: true; distribution: Distribution; shareCutOff: number }
  | { ok: false; problems: FieldRangeProblem[] };

/** `percent`: a % in an input that is not in percent. */
export type FieldRangeProblem = RangeProblem | OutsideProblem | { problem: 'percent'; at: number; example: string };

/** The 5th or 95th percentile lies beyond a limit of the input; `found` is that percentile. */
export interface OutsideProblem {
  problem: 'outside';
  at: number;
  example: string;
  found: number;
  limit: 'min' | 'max';
}

/** How much may lie beyond each limit: the 5th and the 95th percentile are what a reader states, and these must be possible. */
const MOST_OUTSIDE = 0.05;
/** Quantiles of percentiles are exact to about this share. */
const ROUNDING = 1e-9;
/** No draw comes this far out, so nothing needs to be cut off. */
const NEGLIGIBLE = 1e-13;

/**
 * Reads a range for one number input, with its unit and within its limits. Tails beyond a limit are cut off and the rest is renormalised,
 * so that no probability piles up on the limit; a range whose 5th or 95th percentile is beyond a limit is refused.
 *
 * @param bareIsPercent whether numbers without % are percent; in an input in percent they are, unless told otherwise
 * @example readFieldRange('2 to 5', churn) // lognormal from 0.02 to 0.05, cut off at 100%
 * @example readFieldRange('90% to 110%', churn) // { ok: false, problems: [{ problem: 'outside', limit: 'max', found: 1.1, … }] }
 */
export function readFieldRange(text: string, spec: NumberSpec, { bareIsPercent = isInPercent(spec) } = {}): FieldRange {
  const misplaced = isInPercent(spec) ? -1 : percentSignIn(text);
  if (misplaced >= 0)
    return { ok: false, problems: [{ problem: 'percent', at: misplaced, example: exampleFor(spec) }] };
  const reading = readRange(text, { bareIsPercent, showsPercent: isInPercent(spec) });
  if (!reading.ok) return reading;
  const { distribution } = reading;
  const at = text.length - text.trimStart().length;
  if (distribution.kind === 'point') return withinLimits(distribution, at, spec);
  const made = lawOf(distribution);
  const example = exampleFor(spec);
  if (!made.ok) {
    return { ok: false, problems: made.faults.map((fault) => ({ problem: 'parameter', at, example, fault })) };
  }
  const { below, above, quantile } = made.law;
  const [cutBelow, cutAbove] = [below(spec.min), above(spec.max)];
  const problems: OutsideProblem[] = [];
  if (cutBelow > MOST_OUTSIDE + ROUNDING)
    problems.push({ problem: 'outside', at, example, found: quantile(0.05), limit: 'min' });
  if (cutAbove > MOST_OUTSIDE + ROUNDING)
    problems.push({ problem: 'outside', at, example, found: quantile(0.95), limit: 'max' });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, ...cutOff(distribution, cutBelow + cutAbove, spec) };
}

function withinLimits(point: Extract<Distribution, { kind: 'point' }>, at: number, spec: NumberSpec): FieldRange {
  const { value } = point;
  const isBelow = spec.aboveMin ? value <= spec.min : value < spec.min;
  if (!isBelow && value <= spec.max) return { ok: true, distribution: point, shareCutOff: 0 };
  const limit = isBelow ? 'min' : 'max';
  return { ok: false, problems: [{ problem: 'outside', at, example: exampleFor(spec), found: value, limit }] };
}

function cutOff(of: Distribution, share: number, { min, max }: NumberSpec) {
  if (share <= NEGLIGIBLE) return { distribution: of, shareCutOff: 0 };
  return { distribution: { kind: 'truncated' as const, of, min, max }, shareCutOff: share };
}

/** Where a % stands that would be one of a percentage, not of a width: in `100 ± 10%` there is none. */
function percentSignIn(text: string): number {
  const form = partsOfRange(text);
  return (form.form === 'around' ? form.centre.text : text).search(/[%％]/);
}

/** A range that fits: the plausible ends where the input states them, else its limits. */
function exampleFor({ low, high, min, max, unit }: NumberSpec): string {
  const written = (value: number) =>
    unit.startsWith('percent') ? `${Number((value * 100).toPrecision(12))}%` : String(value);
  return `${written(low ?? min)} ~ ${written(high ?? max)}`;
}

function isInPercent({ unit }: NumberSpec): boolean {
  return unit.startsWith('percent');
}
