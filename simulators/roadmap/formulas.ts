import type { Formula } from '../_kit/define.ts';

/** Mean and deviation of each task's duration; when the whole is done has no closed form and is drawn. */
export const formulas: Record<string, readonly Formula[]> = {
  taskMean: [
    {
      table: 'tasks',
      expression: '(optimistic + 4 * likely + pessimistic) / 6',
      when: [{ input: 'shape', is: ['pert'] }],
    },
    {
      table: 'tasks',
      expression: '(optimistic + likely + pessimistic) / 3',
      when: [{ input: 'shape', is: ['triangular'] }],
    },
  ],
  taskSpread: [
    {
      table: 'tasks',
      expression:
        'sqrt(max(0, (4 * likely + pessimistic - 5 * optimistic) * (5 * pessimistic - 4 * likely - optimistic)) / 252)',
      when: [{ input: 'shape', is: ['pert'] }],
    },
    {
      table: 'tasks',
      expression: 'sqrt(max(0, (pessimistic - optimistic) ^ 2 - (likely - optimistic) * (pessimistic - likely)) / 18)',
      when: [{ input: 'shape', is: ['triangular'] }],
    },
  ],
};
