import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import type { Interval } from '../_kit/math/interval.ts';
import { type Judgement, judgeProbabilities } from '../_kit/math/judge-probabilities.ts';
import { wilsonInterval } from '../_kit/math/wilson-interval.ts';
import { type CalibrationGroup, groupByChance } from './calibration.ts';
import type { Inputs } from './inputs.ts';
import { BANDS, type Band, bandHistory, bandOf, chancesUnder, fitRisk, forecastsOf, type RiskFit } from './risk.ts';
import { type Score, scoreOf, totalOf, weightsOf } from './score.ts';

/** One account: its score, its chance of leaving within a year and what that costs. */
export interface AccountRisk extends Score {
  name: string;
  revenue: number;
  band: Band | null;
  chance: Amount;
  expectedLoss: Amount;
  /** The most that saving it can be worth: loss × share saved × margin. */
  worth: Amount;
}

/** All accounts of one score band, and what that band lost in the past. */
export interface Segment {
  band: Band;
  accounts: number;
  revenue: number;
  expectedLoss: Amount;
  past: { accounts: number; left: number; interval: Interval | null };
}

/** Who is about to leave, what that costs, and how far the chances can be believed. */
export interface HealthResult {
  /** By expected loss, largest first; accounts without one come last. */
  accounts: AccountRisk[];
  segments: Segment[];
  revenue: number;
  meanScore: Amount;
  expectedLoss: Amount;
  worth: Amount;
  /** Accounts, from the top, that hold 80 % of the expected loss. */
  topCount: Amount;
  withoutScore: number;
  weightSum: number;
  fitted: RiskFit;
  judgement: Judgement | null;
  calibration: CalibrationGroup[];
}

/** Scores every account, gives it a chance of leaving, and judges such chances by the history. */
export function simulate(inputs: Inputs): HealthResult {
  const fitted = fitRisk(inputs.history);
  const chanceOf = chancesUnder(inputs, fitted);
  const accounts = inputs.accounts
    .map((account): AccountRisk => {
      const score = scoreOf(account, inputs);
      const chance = isNumber(score.value) ? chanceOf({ ...account, score: score.value }) : score.value;
      const expectedLoss = isNumber(chance) ? chance * account.revenue : chance;
      return {
        ...score,
        name: account.name,
        revenue: account.revenue,
        band: isNumber(score.value) ? bandOf(score.value, inputs) : null,
        ...{ chance, expectedLoss, worth: worthOf(expectedLoss, inputs) },
      };
    })
    .sort((one, other) => lossOf(other) - lossOf(one));
  const scores = accounts.flatMap(({ value }) => (isNumber(value) ? [value] : []));
  const expectedLoss = lossTogether(accounts);
  const forecasts = forecastsOf(inputs, chanceOf);
  return {
    accounts,
    segments: segmentsOf(accounts, inputs),
    revenue: accounts.reduce((sum, { revenue }) => sum + revenue, 0),
    meanScore: scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : NO_PARTS,
    expectedLoss,
    worth: worthOf(expectedLoss, inputs),
    topCount: topCount(accounts, expectedLoss),
    withoutScore: accounts.length - scores.length,
    weightSum: totalOf(weightsOf(inputs)),
    fitted,
    judgement: judgeProbabilities(forecasts) ?? null,
    calibration: groupByChance(forecasts),
  };
}

const NO_PARTS = unavailable('undefined', 'noParts');

function worthOf(loss: Amount, { saved, grossMargin }: Inputs): Amount {
  return isNumber(loss) ? loss * saved * grossMargin : loss;
}

/** Accounts without a chance come after all others. */
function lossOf({ expectedLoss }: AccountRisk): number {
  return isNumber(expectedLoss) ? expectedLoss : -1;
}

/** Over the accounts that have a chance; the reason of the first where none has. */
function lossTogether(accounts: readonly AccountRisk[]): Amount {
  const losses = accounts.flatMap(({ expectedLoss }) => (isNumber(expectedLoss) ? [expectedLoss] : []));
  if (losses.length > 0) return losses.reduce((sum, loss) => sum + loss, 0);
  return accounts[0]?.expectedLoss ?? unavailable('undefined', 'noAccounts');
}

const MOST_OF_IT = 0.8;

function topCount(accounts: readonly AccountRisk[], total: Amount): Amount {
  if (!isNumber(total)) return total;
  let sum = 0;
  const last = accounts.findIndex((account) => {
    sum += Math.max(0, lossOf(account));
    return sum >= MOST_OF_IT * total;
  });
  return last + 1;
}

function segmentsOf(accounts: readonly AccountRisk[], inputs: Inputs): Segment[] {
  const history = bandHistory(inputs);
  return BANDS.map((band) => {
    const within = accounts.filter((account) => account.band === band);
    const past = history[band];
    return {
      band,
      accounts: within.length,
      revenue: within.reduce((sum, { revenue }) => sum + revenue, 0),
      expectedLoss: lossTogether(within),
      past: {
        ...past,
        interval: past.accounts > 0 ? wilsonInterval({ successes: past.left, trials: past.accounts }) : null,
      },
    };
  });
}
