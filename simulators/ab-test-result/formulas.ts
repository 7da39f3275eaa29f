import type { Formula } from '../_kit/define.ts';

/** The rate of each arm; the tests compare arms with one another and have no formula over single inputs. */
export const formulas: Record<string, Formula> = {
  rate: { table: 'arms', expression: 'conversions / visitors', when: [{ input: 'data', is: ['rates'] }] },
  squaredError: {
    table: 'arms',
    expression: 'rate * (1 - rate) / visitors',
    when: [{ input: 'data', is: ['rates'] }],
  },
};
