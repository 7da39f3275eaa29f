import { lawOf } from '../../../simulators/_kit/distribution/law-of.ts';
import type { Distribution } from '../../../simulators/_kit/distribution.ts';
import type { NumberSpec } from '../../../simulators/_kit/fields.ts';
import { type FieldRangeProblem, readFieldRange } from '../../../simulators/_kit/read-field-range.ts';

/** An uncertain input, read: its distribution within what the input allows, the middle, and the 5th and 95th percentile. */
export interface Spread {
  text: string;
  distribution: Distribution;
  middle: number;
  low: number;
  high: number;
}

/** What is wrong with a range, and where. */
export type SpreadProblem = Pick<FieldRangeProblem, 'at' | 'example' | 'problem'>;

/** A range, or the first thing that is wrong with it. */
export type SpreadReading = { ok: true; spread: Spread } | { ok: false; problem: SpreadProblem };

/**
 * Reads the range that was typed into a number field. The distribution is cut to what the input allows by renormalising, so that no
 * probability piles up on its bounds.
 *
 * @example readSpread('80 to 120', arpu).spread.middle // 97.98, the median of the lognormal
 */
export function readSpread(text: string, spec: NumberSpec): SpreadReading {
  const reading = readFieldRange(text, spec);
  if (!reading.ok) {
    const [problem = { problem: 'unexpected' as const, at: 0, example: '80 ~ 120' }] = reading.problems;
    return { ok: false, problem };
  }
  const { distribution } = reading;
  const made = lawOf(distribution);
  if (!made.ok) return { ok: false, problem: { problem: 'parameter', at: 0, example: '80 ~ 120' } };
  const at = (share: number) => placed(made.law.quantile(share), spec);
  return { ok: true, spread: { text, distribution, middle: at(0.5), low: at(0.05), high: at(0.95) } };
}

/** A number that the input takes, without the noise of binary fractions. */
function placed(value: number, { integer, min, max, aboveMin, step }: NumberSpec): number {
  const rounded = integer ? Math.round(value) : Number(value.toPrecision(12));
  const lowest = aboveMin ? min + Math.min(step, (max - min) * 1e-9) : min;
  return Math.min(max, Math.max(lowest, rounded));
}
