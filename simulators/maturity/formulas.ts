import type { Formula } from '../_kit/define.ts';

const LEVELS = 'level1 + level2 + level3 + level4 + level5';
const when = [{ input: 'known', is: ['answers'] }];

/** What each row's answers come to. The held level counts from the top and has no formula in closed form. */
export const formulas: Record<string, Formula> = {
  cellMean: {
    table: 'answers',
    expression: `(level1 + 2 * level2 + 3 * level3 + 4 * level4 + 5 * level5) / (${LEVELS})`,
    when,
  },
  coverage: { table: 'answers', expression: `(${LEVELS}) / (${LEVELS} + unknown)`, when },
};
