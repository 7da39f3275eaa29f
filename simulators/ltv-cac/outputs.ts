import type { Output } from '../_kit/define.ts';
import { type LtvResult, USUAL_BAR } from './model.ts';

/** The ids of the outputs. */
export type OutputId =
  | 'ltv'
  | 'ratio'
  | 'paybackWithChurn'
  | 'payback'
  | 'paybackOnRevenue'
  | 'netValue'
  | 'affordableCac'
  | 'lifetime'
  | 'annualChurn'
  | 'ltvFromAverage';

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs: Record<OutputId, Output<LtvResult>> = {
  ratio: { unit: 'ratio', better: 'higher', bar: USUAL_BAR, digits: 2, read: ({ ratio }) => ratio },
  ltv: { unit: 'money', better: 'higher', digits: 0, read: ({ ltv }) => ltv },
  paybackWithChurn: { unit: 'months', better: 'lower', digits: 1, read: (result) => result.paybackWithChurn },
  payback: { unit: 'months', better: 'lower', digits: 1, read: ({ payback }) => payback },
  paybackOnRevenue: { unit: 'months', better: 'lower', digits: 1, read: ({ paybackOnRevenue }) => paybackOnRevenue },
  netValue: { unit: 'money', better: 'higher', digits: 0, read: ({ netValue }) => netValue },
  affordableCac: { unit: 'money', better: 'higher', digits: 0, read: ({ affordableCac }) => affordableCac },
  lifetime: { unit: 'months', better: 'higher', digits: 1, read: ({ lifetime }) => lifetime },
  annualChurn: { unit: 'percent-per-year', better: 'lower', digits: 1, read: (result) => result.annualChurn },
  ltvFromAverage: { unit: 'money', better: 'higher', digits: 0, read: ({ ltvFromAverage }) => ltvFromAverage },
};
