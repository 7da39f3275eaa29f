import type { Problem } from '../_kit/define.ts';
import { type Inputs, PERIODS } from './inputs.ts';
import { cellsOf } from './triangle.ts';

/** A blank may end a row and not interrupt it; contracts cannot come back; nobody is counted who did not start. */
export function check({ cohorts, counting }: Inputs): Problem[] {
  return cohorts.flatMap((row, index) => {
    const problems: Problem[] = [];
    let before = row.size;
    for (const [place, cell] of cellsOf(row).entries()) {
      const at = { input: 'cohorts', row: index, column: PERIODS[place] ?? '' };
      const values = { period: place + 1, found: cell ?? 0, before, size: row.size };
      if (cell === null) problems.push({ ...at, problem: 'gap', values });
      else if (cell > row.size) problems.push({ ...at, problem: 'moreThanStarted', values });
      else if (counting === 'contract' && cell > before) problems.push({ ...at, problem: 'rises', values });
      before = cell ?? before;
    }
    return problems;
  });
}
