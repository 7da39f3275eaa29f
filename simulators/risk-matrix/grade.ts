import type { Inputs } from './inputs.ts';

/** Levels from the least to the worst. Only MIL-STD-882E tells serious from high. */
export const LEVELS = ['low', 'medium', 'serious', 'high'] as const;

/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** What a matrix says of one cell. `score` orders cells; `code` is what the matrix itself writes there. */
export interface Grade {
  level: Level;
  score: number;
  code: string;
}

/** Which matrix, and from which products on a risk is high or medium where the products are graded. */
export type Scheme = Pick<Inputs, 'scheme' | 'highFrom' | 'mediumFrom'>;

const LETTERS: Record<string, Level> = { L: 'low', M: 'medium', S: 'serious', H: 'high' };

/** PMBOK Guide, example probability and impact matrix: values of the five grades. */
const PROBABILITY = [0.1, 0.3, 0.5, 0.7, 0.9];
const IMPACT = [0.05, 0.1, 0.2, 0.4, 0.8];

/**
 * Levels by likelihood 1 to 5 (rows) and impact 1 to 5 (letters). PMBOK: low up to 0.05, high from 0.18. MIL-STD-882E, table III:
 * improbable to frequent by negligible, negligible, marginal, critical, catastrophic; it has four severities, so impacts 1 and 2 are one.
 */
const TABLES = {
  pmbok: ['LLLLM', 'LLMMH', 'LLMHH', 'LMMHH', 'LMHHH'],
  milStd: ['LLMMM', 'LLMMS', 'LLMSH', 'MMSHH', 'MMSHH'],
};

/** Severity 4 (negligible) to 1 (catastrophic), and probability E (improbable) to A (frequent), as in 2B. */
const SEVERITY = ['4', '4', '3', '2', '1'];
const FREQUENCY = ['E', 'D', 'C', 'B', 'A'];

/**
 * The grade of one cell of a matrix. A product of two grades 1 to 5 takes 14 values only, so that many band edges are idle. MIL-STD-882E
 * has no score: its levels order the cells.
 *
 * @param likelihood 1 to 5
 * @param impact 1 to 5
 * @example gradeOf(3, 5, { scheme: 'product', highFrom: 15, mediumFrom: 8 }) // { level: 'high', score: 15, code: '15' }
 * @example gradeOf(4, 4, { scheme: 'milStd', highFrom: 15, mediumFrom: 8 }) // { level: 'high', score: 4, code: '2B' }
 */
export function gradeOf(likelihood: number, impact: number, { scheme, highFrom, mediumFrom }: Scheme): Grade {
  const [row, column] = [likelihood - 1, impact - 1];
  if (scheme === 'product') {
    const score = likelihood * impact;
    const level = score >= highFrom ? 'high' : score >= mediumFrom ? 'medium' : 'low';
    return { level, score, code: String(score) };
  }
  const level = LETTERS[TABLES[scheme][row]?.[column] ?? ''] ?? 'low';
  if (scheme === 'milStd')
    return { level, score: LEVELS.indexOf(level) + 1, code: `${SEVERITY[column]}${FREQUENCY[row]}` };
  // In thousandths, so that equal products are equal numbers.
  const score = Math.round((PROBABILITY[row] ?? 0) * (IMPACT[column] ?? 0) * 1000) / 1000;
  return { level, score, code: String(score) };
}

/** The products of two grades 1 to 5, ascending: 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25. Every other number is never reached. */
export const PRODUCTS: readonly number[] = [
  ...new Set([1, 2, 3, 4, 5].flatMap((one) => [1, 2, 3, 4, 5].map((other) => one * other))),
].sort((one, other) => one - other);
