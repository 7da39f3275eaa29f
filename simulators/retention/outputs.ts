import { unavailable } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import type { RetentionResult } from './model.ts';
import type { SurvivalParams } from './survival-model.ts';

/** The ids of the outputs. */
export type OutputId =
  | 'projected'
  | 'lifetime'
  | 'residualValue'
  | 'firstRetention'
  | 'lastRetention'
  | 'projectedLow'
  | 'projectedHigh'
  | 'residualLifetime'
  | 'naiveLifetime'
  | 'halfLife'
  | 'meanChurn'
  | ParamId
  | 'logLikelihood';

/** Not the letters themselves: a spreadsheet takes R and C for rows and columns. */
type ParamId = 'paramA' | 'paramB' | 'paramC';

const param = (name: keyof SurvivalParams): Output<RetentionResult> => ({
  unit: 'number',
  digits: 3,
  read: ({ fit }) => (fit.kind === 'fitted' ? fit.params[name] : unavailable('undefined', fit.because)),
});

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs: Record<OutputId, Output<RetentionResult>> = {
  projected: { unit: 'percent', better: 'higher', digits: 1, read: ({ projected }) => projected },
  lifetime: { unit: 'periods', better: 'higher', digits: 1, read: (result) => result.lifetime },
  residualValue: { unit: 'money', better: 'higher', digits: 0, read: ({ residualValue }) => residualValue },
  firstRetention: { unit: 'percent', better: 'higher', digits: 1, read: ({ firstRetention }) => firstRetention },
  lastRetention: { unit: 'percent', better: 'higher', digits: 1, read: ({ lastRetention }) => lastRetention },
  projectedLow: { unit: 'percent', better: 'higher', digits: 1, read: ({ projectedLow }) => projectedLow },
  projectedHigh: { unit: 'percent', better: 'higher', digits: 1, read: ({ projectedHigh }) => projectedHigh },
  residualLifetime: { unit: 'periods', better: 'higher', digits: 1, read: (result) => result.residualLifetime },
  naiveLifetime: { unit: 'periods', better: 'higher', digits: 1, read: ({ naiveLifetime }) => naiveLifetime },
  halfLife: { unit: 'periods', better: 'higher', digits: 0, read: (result) => result.halfLife },
  meanChurn: { unit: 'percent', better: 'lower', digits: 1, read: ({ meanChurn }) => meanChurn },
  paramA: param('a'),
  paramB: param('b'),
  paramC: param('c'),
  logLikelihood: {
    unit: 'number',
    digits: 2,
    read: ({ fit }) => (fit.kind === 'fitted' ? fit.logLikelihood : unavailable('undefined', fit.because)),
  },
};
