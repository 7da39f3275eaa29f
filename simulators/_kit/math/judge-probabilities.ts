import { type Amount, unavailable } from '../amount.ts';

/** Cases given one probability of the event: it came for `successes` of `trials`. */
export interface Forecast {
  probability: number;
  trials: number;
  successes: number;
}

/** How good probabilities are, looked at afterwards. */
export interface Judgement {
  trials: number;
  /** Share with the event, and the mean probability given. */
  observed: number;
  predicted: number;
  /** Chance that a case with the event had the higher probability than one without; ties count half. `oneOutcome` where all are alike. */
  auc: Amount;
  /** Mean squared distance of probability and outcome, 0 is perfect. */
  brier: number;
  /** Mean of −ln of the probability given to what happened; `certainAndWrong` where that was 0. */
  logLoss: Amount;
}

/**
 * AUC (Mann-Whitney), Brier score and log loss in natural logarithms; nothing without cases.
 *
 * Source: T. Fawcett (2006), An introduction to ROC analysis, Pattern Recognition Letters 27; G. Brier (1950), Monthly Weather Review 78.
 * @example judgeProbabilities([{ probability: 0.2, trials: 1, successes: 0 }, { probability: 0.7, trials: 1, successes: 1 }]) // auc 1, brier 0.065
 */
export function judgeProbabilities(forecasts: readonly Forecast[]): Judgement | undefined {
  const total = { trials: 0, successes: 0, given: 0, squares: 0, surprise: 0 };
  for (const { probability, trials, successes } of forecasts) {
    const failures = trials - successes;
    total.trials += trials;
    total.successes += successes;
    total.given += trials * probability;
    total.squares += successes * (1 - probability) ** 2 + failures * probability ** 2;
    // A weight of 0 must not meet a logarithm of 0.
    if (successes > 0) total.surprise -= successes * Math.log(probability);
    if (failures > 0) total.surprise -= failures * Math.log1p(-probability);
  }
  const { trials } = total;
  if (trials === 0) return undefined;
  const logLoss = total.surprise / trials;
  return {
    trials,
    observed: total.successes / trials,
    predicted: total.given / trials,
    auc: areaUnderCurve(forecasts, total.successes, trials - total.successes),
    brier: total.squares / trials,
    logLoss: Number.isFinite(logLoss) ? logLoss : unavailable('unbounded', 'certainAndWrong'),
  };
}

function areaUnderCurve(forecasts: readonly Forecast[], successes: number, failures: number): Amount {
  if (successes === 0 || failures === 0) return unavailable('undefined', 'oneOutcome');
  const ascending = [...forecasts].sort((one, other) => one.probability - other.probability);
  let [won, below] = [0, 0];
  for (let at = 0; at < ascending.length; ) {
    let [events, others] = [0, 0];
    const { probability } = ascending[at] as Forecast;
    for (; ascending[at]?.probability === probability; at += 1) {
      const tied = ascending[at] as Forecast;
      events += tied.successes;
      others += tied.trials - tied.successes;
    }
    won += events * (below + others / 2);
    below += others;
  }
  return won / (successes * failures);
}
