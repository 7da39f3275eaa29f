import * as z from 'zod';
import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import { type Forecast, judgeProbabilities } from '../../../simulators/_kit/math/judge-probabilities.ts';
import { type Answer, type Shape, shape, Unsupported } from './answering/adapter.ts';
import { renamed } from './answering/renamed.ts';

const chance = z.number().min(0).max(1);
const outcome = z.union([z.literal([0, 1]), z.boolean()]);
const money = z.number().min(0);

const P_NAMES = [
  'probability',
  'probabilities',
  'prob',
  'y_prob',
  'p_churn',
  'churn_probability',
  'predicted',
  'y_score',
];
const MONEY_NAMES = ['ARR', 'revenue', 'value', 'values', 'mrr', 'contract_value', 'annual_revenue'];

const forecasts = renamed(
  { p: P_NAMES, y: ['y_true', 'outcome', 'outcomes', 'churned', 'actual', 'left', 'label'] },
  z.object({ p: z.array(chance).min(1), y: z.array(outcome).min(1), threshold: chance.default(0.5) }),
);

const columns = renamed(
  { p: P_NAMES, arr: MONEY_NAMES },
  z.object({ p: z.array(chance).min(1), arr: z.array(money).min(1) }),
);

const account = renamed({ p: P_NAMES, arr: MONEY_NAMES }, z.object({ p: chance, arr: money }));

const accounts = renamed(
  { accounts: ['customers', 'rows'] },
  z.object({ accounts: z.union([z.array(account).min(1), z.record(z.string(), account)]) }),
);

/** How good probabilities were, and what they cost. */
export const HEALTH_RISKS: Record<string, Shape<z.ZodType>> = {
  'probabilities and outcomes': shape(forecasts, ({ p, y, threshold }) => {
    if (p.length !== y.length) throw new Unsupported('Each probability needs one outcome.');
    return judgedAnswer(
      p.map((probability, at) => ({ probability, trials: 1, successes: Number(y[at]) })),
      threshold,
    );
  }),
  'probabilities and revenue': shape(columns, ({ p, arr }) => {
    if (p.length !== arr.length) throw new Unsupported('Each probability needs one revenue.');
    return lossAnswer(p.map((each, at) => ({ p: each, arr: arr[at] ?? 0 })));
  }),
  'accounts with a probability and revenue': shape(accounts, ({ accounts: given }) =>
    lossAnswer(Array.isArray(given) ? given : Object.values(given)),
  ),
};

function judgedAnswer(rows: readonly Forecast[], threshold: number): Answer {
  const judged = judgeProbabilities(rows);
  if (!judged) throw new Unsupported('There are no cases.');
  const count = (isFlagged: boolean, outcomeIs: number) =>
    rows.filter((row) => row.probability >= threshold === isFlagged && row.successes === outcomeIs).length;
  const [tp, fp, fn, tn] = [count(true, 1), count(true, 0), count(false, 1), count(false, 0)];
  const [precision, recall] = [share(tp, tp + fp), share(tp, tp + fn)];
  const auc = plain(judged.auc);
  const brier = judged.brier;
  const unskilled = judged.observed * (1 - judged.observed);
  return {
    ...{ auc, roc_auc: auc, gini: auc === null ? null : 2 * auc - 1 },
    ...{ brier, brier_score: brier, brier_skill: unskilled > 0 ? 1 - brier / unskilled : null },
    ...{ log_loss: plain(judged.logLoss), logloss: plain(judged.logLoss) },
    ...{ base_rate: judged.observed, observed: judged.observed, mean_predicted: judged.predicted },
    ...{ tp, fp, fn, tn, precision, recall, accuracy: (tp + tn) / rows.length, specificity: share(tn, tn + fp) },
    f1: share(2 * tp, 2 * tp + fp + fn),
    average_precision: averagePrecision(rows),
  };
}

/** Σ (recall gained) × precision from the highest probability down; ties are one step. */
function averagePrecision(rows: readonly Forecast[]): number | null {
  const events = rows.filter(({ successes }) => successes === 1).length;
  if (events === 0) return null;
  const levels = [...new Set(rows.map(({ probability }) => probability))].sort((one, other) => other - one);
  let [sum, before] = [0, 0];
  for (const level of levels) {
    const flagged = rows.filter(({ probability }) => probability >= level);
    const found = flagged.filter(({ successes }) => successes === 1).length;
    sum += ((found - before) / events) * (found / flagged.length);
    before = found;
  }
  return sum;
}

function lossAnswer(rows: readonly { p: number; arr: number }[]): Answer {
  const losses = rows.map(({ p, arr }) => p * arr);
  const [expected, total] = [sumOf(losses), sumOf(rows.map(({ arr }) => arr))];
  const ranking = losses.map((_, at) => at).sort((one, other) => (losses[other] ?? 0) - (losses[one] ?? 0));
  return {
    ...{ expected_loss: expected, expected_arr_loss: expected, arr_at_risk: expected, expected_arr_at_risk: expected },
    ...{
      per_account: losses,
      losses,
      total_arr: total,
      share: share(expected, total),
      share_at_risk: share(expected, total),
    },
    ...{
      ranking,
      order: ranking,
      expected_retained: total - expected,
      expected_churned: sumOf(rows.map(({ p }) => p)),
    },
    // Accounts leave independently.
    sd: Math.sqrt(sumOf(rows.map(({ p, arr }) => p * (1 - p) * arr * arr))),
    prob_no_loss: rows.reduce((all, { p }) => all * (1 - p), 1),
  };
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function plain(value: Amount): number | null {
  return isNumber(value) ? value : null;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
