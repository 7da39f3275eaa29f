import type { Problem } from '../_kit/define.ts';
import type { CustomerRow, Inputs } from './inputs.ts';

/** Told one by one; more are counted by the table's own limit. */
const MOST_TOLD = 50;

/** Rows that contradict themselves: a last purchase after today, repeats without a date, a date without repeats, repeats without a value. */
export function check({ customers }: Inputs): Problem[] {
  const hasSpend = customers.some(({ spend }) => spend > 0);
  return customers.flatMap((row, index) => problemsOf(row, index, hasSpend)).slice(0, MOST_TOLD);
}

function problemsOf({ repeats, recency, age, spend }: CustomerRow, row: number, hasSpend: boolean): Problem[] {
  const at = (column: keyof CustomerRow, problem: string, values: Problem['values'] = {}): Problem => ({
    input: 'customers',
    row,
    column,
    problem,
    values,
  });
  if (recency > age) return [at('recency', 'recencyAfterAge', { recency, age })];
  if (repeats === 0) return recency > 0 ? [at('recency', 'recencyWithoutRepeats', { recency })] : [];
  if (recency === 0) return [at('recency', 'repeatsWithoutRecency', { repeats })];
  return hasSpend && spend === 0 ? [at('spend', 'repeatsWithoutSpend', { repeats })] : [];
}
