import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import { fitLogistic, type LogisticFit, type NoLogisticFit } from '../_kit/math/fit-logistic.ts';
import type { Inputs, Past } from './inputs.ts';

/** What a chance of leaving is computed from; what is not known is `null`. */
export interface Signs {
  score: number;
  decline: number | null;
  tickets: number | null;
}

/** Logits: the intercept, and the change per 10 points of score, per 10 points of decline in use, per open ticket. */
export interface Coefficients {
  intercept: number;
  perTenPoints: number;
  perTenDecline: number;
  perTicket: number;
}

/** The fit, with which predictors the history was complete enough for; a coefficient that was not fitted is 0. */
export type RiskFit =
  | { kind: 'fitted'; coefficients: Coefficients; errors: Coefficients; used: Slope[]; fit: LogisticFit }
  | NoLogisticFit;

/** The predictors beside the intercept. */
export type Slope = (typeof SLOPES)[number];

/** In the order of {@link Coefficients}. */
export const SLOPES = ['perTenPoints', 'perTenDecline', 'perTicket'] as const;

/** Score bands: below the bar, up to the bar for healthy and including both, above it. */
export const BANDS = ['below', 'between', 'above'] as const;

/** One of {@link BANDS}. */
export type Band = (typeof BANDS)[number];

/** The band of a score. @example bandOf(60, { bar: 60, healthy: 75 }) // 'between' */
export function bandOf(score: number, { bar, healthy }: Pick<Inputs, 'bar' | 'healthy'>): Band {
  if (score < bar) return 'below';
  return score <= healthy ? 'between' : 'above';
}

/** What each band lost in the past. */
export function bandHistory(inputs: Inputs): Record<Band, { accounts: number; left: number }> {
  const found = Object.fromEntries(BANDS.map((band) => [band, { accounts: 0, left: 0 }])) as ReturnType<
    typeof bandHistory
  >;
  for (const { score, accounts, left } of inputs.history) {
    const band = found[bandOf(score, inputs)];
    band.accounts += accounts;
    band.left += left;
  }
  return found;
}

/**
 * 1 ÷ (1 + e^−z) with z = intercept + Σ coefficient × sign; a sign that is not known adds nothing, as if it were 0.
 *
 * @example chanceFrom({ intercept: 1.3, perTenPoints: -0.56, perTenDecline: 0, perTicket: 0 }, { score: 60, … }) // 0.1131
 */
export function chanceFrom(coefficients: Coefficients, { score, decline, tickets }: Signs): number {
  const { intercept, perTenPoints, perTenDecline, perTicket } = coefficients;
  const logit =
    intercept + (perTenPoints * score) / 10 + perTenDecline * ((decline ?? 0) / 0.1) + perTicket * (tickets ?? 0);
  return 1 / (1 + Math.exp(-logit));
}

/** How chances are got under the present choice: from the stated or fitted coefficients, or from what each band lost. */
export function chancesUnder(inputs: Inputs, fitted: RiskFit): (signs: Signs) => Amount {
  if (inputs.riskFrom === 'bands') {
    const bands = bandHistory(inputs);
    return ({ score }) => {
      const { accounts, left } = bands[bandOf(score, inputs)];
      return accounts > 0 ? left / accounts : unavailable('undefined', 'emptyBand');
    };
  }
  if (inputs.riskFrom === 'stated') return (signs) => chanceFrom(inputs, signs);
  return (signs) =>
    fitted.kind === 'fitted' ? chanceFrom(fitted.coefficients, signs) : unavailable('undefined', fitted.because);
}

const remembered = new WeakMap<readonly Past[], RiskFit>();

/** The logistic fitted on the history; kept for as long as the history is the same table, since nothing else moves it. */
export function fitRisk(history: readonly Past[]): RiskFit {
  const before = remembered.get(history);
  if (before) return before;
  const fitted = fitNow(history);
  remembered.set(history, fitted);
  return fitted;
}

const READ: Record<Slope, (past: Past) => number | null> = {
  perTenPoints: ({ score }) => score / 10,
  perTenDecline: ({ decline }) => (decline === null ? null : decline / 0.1),
  perTicket: ({ tickets }) => tickets,
};

/** Only signs that are known in every line, and not the same in all of them, are fitted. */
function fitNow(history: readonly Past[]): RiskFit {
  const used = SLOPES.filter((slope) => {
    const values = history.map(READ[slope]);
    return slope === 'perTenPoints' || (!values.includes(null) && new Set(values).size > 1);
  });
  const rows = history.map((past) => ({
    x: used.map((slope) => READ[slope](past) ?? 0),
    trials: past.accounts,
    successes: past.left,
  }));
  const fit = fitLogistic(rows);
  if (fit.kind === 'unfitted') return fit;
  const named = (values: readonly number[]): Coefficients => {
    const slopes = SLOPES.map((slope) => [slope, values[used.indexOf(slope) + 1] ?? 0] as const);
    const bySlope = Object.fromEntries(slopes.map(([slope, value]) => [slope, used.includes(slope) ? value : 0]));
    return { intercept: values[0] ?? 0, ...(bySlope as Record<Slope, number>) };
  };
  return { kind: 'fitted', coefficients: named(fit.coefficients), errors: named(fit.standardErrors), used, fit };
}

/** The chances that the present choice would have given in the past, with what happened; lines without a chance are left out. */
export function forecastsOf(inputs: Inputs, chanceOf: (signs: Signs) => Amount) {
  return inputs.history.flatMap((past) => {
    const probability = chanceOf(past);
    return isNumber(probability) ? [{ probability, trials: past.accounts, successes: past.left }] : [];
  });
}
