import type { Problem } from '../_kit/define.ts';
import type { Inputs } from './inputs.ts';

/** Not more left than there were, and the bar for healthy is not below the bar for acting. */
export function check({ history, bar, healthy }: Inputs): Problem[] {
  const tooMany = history.flatMap(({ accounts, left }, row): Problem[] =>
    left > accounts ? [{ input: 'history', row, column: 'left', problem: 'moreLeft', values: { left, accounts } }] : [],
  );
  const crossed: Problem[] = healthy < bar ? [{ input: 'healthy', problem: 'crossed', values: { bar, healthy } }] : [];
  return [...tooMany, ...crossed];
}
