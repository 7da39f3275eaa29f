import { readNumber } from '../read-number.ts';
import type { RangeProblem } from '../read-range.ts';
import type { Piece } from './pieces.ts';

/** The numbers of a range in the order written, 0 for those that cannot be read, with everything that is wrong with them. */
export interface ReadPieces {
  values: number[];
  isPercent: boolean[];
  problems: RangeProblem[];
}

/**
 * Reads all numbers of a range.
 *
 * @param bareIsPercent numbers without a % are percent
 * @param example shown where the number's own problem gives no better one
 * @example readPieces([{ text: '3k', at: 0 }], false, '80 ~ 120') // { values: [3000], isPercent: [false], problems: [] }
 */
export function readPieces(pieces: readonly Piece[], bareIsPercent: boolean | undefined, example: string): ReadPieces {
  const read = pieces.map(({ text, at }) => {
    const reading = readNumber(bareIsPercent && /[^\s%]\s*$/.test(text) ? `${text.trimEnd()}%` : text);
    if (reading.ok) return { ...reading, problems: [] };
    const { problem, at: within, example: ownExample } = reading;
    const isGeneral = problem === 'empty' || problem === 'unexpected' || problem === 'size';
    return {
      value: 0,
      percent: false,
      problems: [{ problem, at: at + within, example: isGeneral ? example : ownExample }],
    };
  });
  const [values, isPercent] = [read.map(({ value }) => value), read.map(({ percent }) => percent)];
  const problems: RangeProblem[] = read.flatMap((each) => each.problems);
  const [bare] = pieces.filter((_, index) => !isPercent[index]);
  if (problems.length === 0 && bare && isPercent.includes(true)) {
    problems.push({ problem: 'mixedPercent', at: startOf(bare), example });
  }
  return { values, isPercent, problems };
}

/** Where the first character of a piece that is no space stands in the whole text. @example startOf({ text: ' 5', at: 3 }) // 4 */
export function startOf({ text, at }: Piece): number {
  return at + Math.max(0, text.search(/\S/));
}
