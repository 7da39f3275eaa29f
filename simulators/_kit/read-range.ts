import { type Distribution, type DistributionFault, fromRange, plusMinus } from './distribution.ts';
import type { NumberProblem } from './read-number.ts';
import { locateFaults } from './read-range/locate-faults.ts';
import { partsOfRange, type RangeForm } from './read-range/pieces.ts';
import { readNamed } from './read-range/read-named.ts';
import { readPieces } from './read-range/read-pieces.ts';

/**
 * One thing that keeps a text from being a range: what, at which character (counted from 0), and a text that would be read.
 *
 * Beside the problems of numbers: `unknownName`: no such distribution; `arguments`: too few or too many; `groupedDigits`: commas that
 * could part arguments or group digits; `notClosed`: the bracket is open; `mixedPercent`: one number with and one without a % in an
 * input that is not in percent; `parameter`: a number that this distribution cannot have, with the rule it breaks as `fault`.
 */
export interface RangeProblem {
  problem: NumberProblem | 'unknownName' | 'arguments' | 'groupedDigits' | 'notClosed' | 'mixedPercent' | 'parameter';
  at: number;
  example: string;
  fault?: DistributionFault;
}

/** How percentages are meant and shown. */
export interface Percents {
  bareIsPercent?: boolean;
  showsPercent?: boolean;
}

/** An uncertain number as it was meant, or everything that is wrong with the text. */
export type RangeReading = { ok: true; distribution: Distribution } | { ok: false; problems: RangeProblem[] };

/**
 * Reads what a number input takes beside a plain number:
 *
 * - `80 to 120`, `80 ~ 120`, `80-120`, `80 到 120`, `80 至 120`: the 5th and the 95th percentile, lognormal when both are above 0, else
 *   normal;
 * - `100 ± 10`, `100 +- 10`: normal, with the 5th and the 95th percentile that far away; `100 ± 10%` of a plain number is 90 to 110, while
 *   beside a percentage the % are points (`3% ± 1%` is 2% to 4%);
 * - a distribution by name, as in {@link Family}: `pert(80, 100, 120)`, `正态(100，10)`, `uniform(1,000; 1,500)`;
 * - a plain number, which is a point.
 *
 * Numbers have every form that `readNumber` takes. Where bare numbers are percent, `2 to 5` is 0.02 to 0.05.
 *
 * @param bareIsPercent numbers without a % are percent
 * @param showsPercent examples are in percent; they are wherever bare numbers are
 * @example readRange('80 to 120') // { ok: true, distribution: { kind: 'lognormal', mu: 4.5847…, sigma: 0.1232… } }
 * @example readRange('80 to x') // { ok: false, problems: [{ problem: 'unexpected', at: 6, example: '80 ~ 120' }] }
 */
export function readRange(
  text: string,
  { bareIsPercent = false, showsPercent = bareIsPercent }: Percents = {},
): RangeReading {
  const percents = { bareIsPercent, showsPercent };
  const form = partsOfRange(text);
  switch (form.form) {
    case 'named':
      return readNamed(form, percents);
    case 'around':
      return readAround(form, percents);
    case 'between':
      return readBetween(form, percents);
    case 'number': {
      const { values, problems } = readPieces([form.number], bareIsPercent, showsPercent ? '3%' : '1,234.5');
      const [value = 0] = values;
      return problems.length > 0 ? { ok: false, problems } : { ok: true, distribution: { kind: 'point', value } };
    }
  }
}

function readBetween(
  { low, high }: Extract<RangeForm, { form: 'between' }>,
  { bareIsPercent, showsPercent }: Percents,
): RangeReading {
  const ends = [low, high];
  const { values, problems } = readPieces(ends, bareIsPercent, showsPercent ? '2% ~ 5%' : '80 ~ 120');
  if (problems.length > 0) return { ok: false, problems };
  const [p5 = 0, p95 = 0] = values;
  return locateFaults(fromRange(p5, p95), ends, ['p5', 'p95'], `${high.text.trim()} ~ ${low.text.trim()}`);
}

function readAround(
  form: Extract<RangeForm, { form: 'around' }>,
  { bareIsPercent, showsPercent }: Percents,
): RangeReading {
  const pieces = [form.centre, form.halfWidth];
  const example = showsPercent ? '3% ± 1%' : '100 ± 10';
  const { values, isPercent, problems } = readPieces(pieces, bareIsPercent, example);
  const isRelative = isPercent[0] === false && isPercent[1] === true;
  const remaining = problems.filter(({ problem }) => !(isRelative && problem === 'mixedPercent'));
  if (remaining.length > 0) return { ok: false, problems: remaining };
  const [centre = 0, width = 0] = values;
  const halfWidth = isRelative ? Math.abs(centre) * width : width;
  return locateFaults(plusMinus(centre, halfWidth), pieces, ['centre', 'halfWidth'], example);
}
