import type { Formula } from '../_kit/define.ts';

/** What can be written for each stage by itself; everything else compares stages. */
export const formulas: Record<'liftedPeople', Formula> = {
  liftedPeople: { table: 'stages', expression: 'people * (1 + relativeLift)' },
};
