import { normalQuantile } from '../../../../simulators/_kit/distribution/normal-quantile.ts';
import { normalDensity, normalShare } from '../../../../simulators/_kit/distribution/normal-share.ts';
import { relativeWelchTest, type Sample, welchTest } from '../../../../simulators/_kit/math/welch-test.ts';
import { type Answer, Unsupported } from './adapter.ts';

/** How GrowthBook's engine judges two arms: on the difference itself, or relative to the control with a delta-method error. */
export interface Engine {
  isRelative: boolean;
  alpha: number;
  /** N*, of its confidence sequence. */
  tuning?: number | undefined;
  isBayesian: boolean;
  prior?: { mean: number; variance: number } | undefined;
}

/** Rates enter that engine with the variance p (1 − p), without n − 1. */
export function rateSample({ successes, trials }: { successes: number; trials: number }): Sample {
  const rate = successes / trials;
  return { mean: rate, deviation: Math.sqrt(rate * (1 - rate)), size: trials };
}

/** What that engine prints. Sources: its documentation, "Statistical details" and "Sequential testing". */
export function growthbookAnswer(control: Sample, variant: Sample, engine: Engine): Answer {
  const compare = engine.isRelative ? relativeWelchTest : welchTest;
  const test = compare(control, variant, 1 - engine.alpha);
  if (!test) throw new Unsupported('There is no variance, or no control to be relative to.');
  const { difference, error, p, interval } = test;
  const effect = { expected: difference, stddev: error };
  if (engine.isBayesian) return bayesian(effect, engine);
  if (engine.tuning !== undefined) return { ...effect, ...sequence(effect, control.size + variant.size, engine) };
  return { ...effect, p_value: p, ci_low: interval.low, ci_high: interval.high };
}

interface Effect {
  expected: number;
  stddev: number;
}

/** A normal effect with a flat or a normal prior. */
function bayesian({ expected, stddev }: Effect, { alpha, prior }: Engine): Answer {
  const precision = 1 / stddev ** 2 + (prior ? 1 / prior.variance : 0);
  const mean = (expected / stddev ** 2 + (prior ? prior.mean / prior.variance : 0)) / precision;
  const sd = Math.sqrt(1 / precision);
  const [z, half] = [mean / sd, normalQuantile(1 - alpha / 2) * sd];
  return {
    ...{ expected: mean, stddev: sd, ci_low: mean - half, ci_high: mean + half },
    chance_to_win: normalShare(z),
    risk_control: mean * normalShare(z) + sd * normalDensity(z),
    risk_variant: sd * normalDensity(z) - mean * normalShare(-z),
  };
}

/** The tuning ρ of the sequence for N*. */
function rhoSquared(alpha: number, tuning: number): number {
  const size = -2 * Math.log(alpha);
  return (size + Math.log(size + 1)) / tuning;
}

/**
 * What an interval that holds at all times is wider by than one standard error.
 *
 * Source: I. Waudby-Smith, D. Arbour, R. Sinha, E. H. Kennedy & A. Ramdas (2021), Time-uniform central limit theory and asymptotic
 * confidence sequences.
 */
export function sequenceWidth(users: number, alpha: number, tuning: number): number {
  const spread = users * rhoSquared(alpha, tuning);
  return Math.sqrt((2 * (spread + 1) * Math.log(Math.sqrt(spread + 1) / alpha)) / spread);
}

function sequence({ expected, stddev }: Effect, users: number, { alpha, tuning = 5000 }: Engine): Answer {
  const half = sequenceWidth(users, alpha, tuning) * stddev;
  const spread = users * rhoSquared(alpha, tuning);
  const evidence = ((expected / stddev) ** 2 * spread) / (2 * (spread + 1));
  const p = Math.min(1, Math.sqrt(spread + 1) * Math.exp(-evidence));
  return { p_value: p, ci_low: expected - half, ci_high: expected + half };
}
