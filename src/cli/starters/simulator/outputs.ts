import type { Output } from '../../../../simulators/_kit/define.ts';
import type { BreakEvenResult } from './model.ts';

/** The ids of the outputs. */
export type OutputId = 'breakEvenSales' | 'profit' | 'safetyMargin' | 'contribution';

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs: Record<OutputId, Output<BreakEvenResult>> = {
  breakEvenSales: { unit: 'count', better: 'lower', digits: 0, read: (result) => result.breakEvenSales },
  profit: { unit: 'money-per-month', better: 'higher', bar: 0, digits: 0, read: ({ profit }) => profit },
  safetyMargin: { unit: 'percent', better: 'higher', bar: 0, digits: 1, read: ({ safetyMargin }) => safetyMargin },
  contribution: { unit: 'money', better: 'higher', read: ({ contribution }) => contribution },
};
