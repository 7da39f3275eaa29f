import type { Output } from '../_kit/define.ts';
import type { RiskResult } from './model.ts';

/** The ids of the outputs. */
export type OutputId =
  | 'chanceOver'
  | 'expectedLoss'
  | 'highCount'
  | 'p80'
  | 'p95'
  | 'anyLoss'
  | 'sd'
  | 'largestShare'
  | 'overAppetite'
  | 'mediumCount'
  | 'tiedCount'
  | 'reversalCount'
  | 'withoutOwner'
  | 'chanceError';

const at = (share: number) => (result: RiskResult) => result.quantiles.find((each) => each.share === share)?.loss ?? 0;

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs: Record<OutputId, Output<RiskResult>> = {
  chanceOver: { unit: 'percent', better: 'lower', digits: 1, read: ({ chanceOver }) => chanceOver },
  expectedLoss: { unit: 'money-per-year', better: 'lower', digits: 0, read: ({ expectedLoss }) => expectedLoss },
  highCount: { unit: 'count', better: 'lower', read: ({ byLevel }) => byLevel.high },
  p80: { unit: 'money', better: 'lower', digits: 0, read: at(0.8) },
  p95: { unit: 'money', better: 'lower', digits: 0, read: at(0.95) },
  anyLoss: { unit: 'percent', better: 'lower', digits: 1, read: ({ anyLoss }) => anyLoss },
  sd: { unit: 'money', better: 'lower', digits: 0, read: ({ sd }) => sd },
  largestShare: { unit: 'percent', digits: 0, read: ({ largestShare }) => largestShare },
  overAppetite: { unit: 'percent-points', better: 'lower', digits: 1, read: ({ overAppetite }) => overAppetite },
  mediumCount: { unit: 'count', read: ({ byLevel }) => byLevel.medium + byLevel.serious },
  tiedCount: { unit: 'count', read: ({ tied }) => tied },
  reversalCount: { unit: 'count', better: 'lower', read: ({ reversals }) => reversals.pairs },
  withoutOwner: { unit: 'count', better: 'lower', read: ({ withoutOwner }) => withoutOwner },
  chanceError: { unit: 'percent-points', digits: 2, read: ({ chanceError }) => chanceError },
};
