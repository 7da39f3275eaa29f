import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import type { Output } from '../_kit/define.ts';
import type { Judgement } from '../_kit/math/judge-probabilities.ts';
import type { HealthResult } from './model.ts';
import type { Band, Coefficients } from './risk.ts';

/** The ids of the outputs. */
export type OutputId =
  | 'expectedLoss'
  | 'belowCount'
  | 'topCount'
  | 'meanScore'
  | 'lossShare'
  | 'belowRevenue'
  | 'worth'
  | 'aboveCount'
  | 'weightSum'
  | 'auc'
  | 'brier'
  | 'logLoss'
  | 'predictedRate'
  | 'observedRate'
  | 'fittedIntercept'
  | 'fittedPerTenPoints'
  | 'fittedPerTenDecline'
  | 'fittedPerTicket';

type HealthOutput = Output<HealthResult>;

/** The numbers of the result that figures, scenarios and the command line speak of. */
export const outputs: Record<OutputId, HealthOutput> = {
  expectedLoss: { unit: 'money-per-year', better: 'lower', digits: 0, read: ({ expectedLoss }) => expectedLoss },
  belowCount: { unit: 'count', better: 'lower', digits: 0, read: (result) => segmentOf(result, 'below', 'accounts') },
  topCount: { unit: 'count', digits: 0, read: ({ topCount }) => topCount },
  meanScore: { unit: 'points', better: 'higher', bar: 75, digits: 1, read: ({ meanScore }) => meanScore },
  lossShare: { unit: 'percent', better: 'lower', digits: 1, read: lossShare },
  belowRevenue: {
    unit: 'money-per-year',
    better: 'lower',
    digits: 0,
    read: (result) => segmentOf(result, 'below', 'revenue'),
  },
  worth: { unit: 'money-per-year', digits: 0, read: ({ worth }) => worth },
  aboveCount: { unit: 'count', better: 'higher', digits: 0, read: (result) => segmentOf(result, 'above', 'accounts') },
  weightSum: { unit: 'number', digits: 2, read: ({ weightSum }) => weightSum },
  auc: judged('auc', { unit: 'number', better: 'higher', digits: 3 }),
  brier: judged('brier', { unit: 'number', better: 'lower', digits: 4 }),
  logLoss: judged('logLoss', { unit: 'number', better: 'lower', digits: 4 }),
  predictedRate: judged('predicted', { unit: 'percent', digits: 1 }),
  observedRate: judged('observed', { unit: 'percent', digits: 1 }),
  fittedIntercept: fitted('intercept'),
  fittedPerTenPoints: fitted('perTenPoints'),
  fittedPerTenDecline: fitted('perTenDecline'),
  fittedPerTicket: fitted('perTicket'),
};

function segmentOf({ segments }: HealthResult, band: Band, key: 'accounts' | 'revenue'): number {
  return segments.find((segment) => segment.band === band)?.[key] ?? 0;
}

/** Of the revenue of all accounts that have a chance. */
function lossShare({ expectedLoss, accounts }: HealthResult): Amount {
  if (!isNumber(expectedLoss)) return expectedLoss;
  const known = accounts.filter((account) => isNumber(account.expectedLoss));
  const share = expectedLoss / known.reduce((sum, { revenue }) => sum + revenue, 0);
  return Number.isFinite(share) ? share : unavailable('undefined', 'noRevenue');
}

function judged(name: keyof Judgement, output: Omit<HealthOutput, 'read'>): HealthOutput {
  return { ...output, read: ({ judgement }) => judgement?.[name] ?? unavailable('undefined', 'noForecasts') };
}

function fitted(name: keyof Coefficients): HealthOutput {
  return {
    unit: 'number',
    digits: 3,
    read: ({ fitted: fit }) => {
      if (fit.kind === 'unfitted') return unavailable('undefined', fit.because);
      const isUsed = name === 'intercept' || fit.used.includes(name);
      return isUsed ? fit.coefficients[name] : unavailable('undefined', 'notInHistory');
    },
  };
}
