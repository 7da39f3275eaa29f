import { betaQuantile } from '../../../../simulators/_kit/distribution/beta-quantile.ts';
import { normalQuantile } from '../../../../simulators/_kit/distribution/normal-quantile.ts';
import type { Count, Interval } from '../../../../simulators/_kit/math/interval.ts';
import { wilsonInterval } from '../../../../simulators/_kit/math/wilson-interval.ts';
import { Unsupported } from './adapter.ts';

/**
 * The interval of one rate by the method that a case names; R's exact one where it names none.
 *
 * Sources: C. J. Clopper & E. S. Pearson (1934), Biometrika 26; A. Agresti & B. A. Coull (1998), The American Statistician 52; Jeffreys' as in
 * L. D. Brown, T. T. Cai & A. DasGupta (2001), Statistical Science 16; R. G. Newcombe (1998), Statistics in Medicine 17 (continuity).
 */
export function rateInterval(count: Count, method: string, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  const z = normalQuantile(1 - tail, tail);
  const name = method.toLowerCase().replace(/[^a-z]/g, '');
  if (/wilsoncc|wilsoncontinuity|propte?stcorrecttrue/.test(name)) return wilsonWithContinuity(count, z);
  if (/wilson|score/.test(name)) return wilsonInterval(count, confidence);
  if (/agresti/.test(name)) return agrestiCoull(count, z);
  if (/jeffreys/.test(name)) return betaTails(count, tail, 0.5, 0.5);
  if (/beta|clopper|exact|binomtest|^$/.test(name)) return exact(count, tail);
  if (/normal|wald|asymptotic/.test(name)) return wald(count, z);
  throw new Unsupported(`There is no interval of one rate called “${method}”.`);
}

function exact({ successes, trials }: Count, tail: number): Interval {
  const failures = trials - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, 1 - tail, successes, failures + 1),
    high: failures === 0 ? 1 : betaQuantile(1 - tail, tail, successes + 1, failures),
  };
}

function betaTails({ successes, trials }: Count, tail: number, alpha: number, beta: number): Interval {
  const [a, b] = [successes + alpha, trials - successes + beta];
  return { low: betaQuantile(tail, 1 - tail, a, b), high: betaQuantile(1 - tail, tail, a, b) };
}

function agrestiCoull({ successes, trials }: Count, z: number): Interval {
  return wald({ successes: successes + z ** 2 / 2, trials: trials + z ** 2 }, z);
}

/** Cut off at 0 and 1, as statsmodels does. */
function wald({ successes, trials }: Count, z: number): Interval {
  const rate = successes / trials;
  const half = z * Math.sqrt((rate * (1 - rate)) / trials);
  return { low: Math.max(0, rate - half), high: Math.min(1, rate + half) };
}

function wilsonWithContinuity({ successes, trials }: Count, z: number): Interval {
  const rate = successes / trials;
  const end = (sign: 1 | -1) => {
    const root = Math.sqrt(z ** 2 + sign * 2 - 1 / trials + 4 * rate * (trials * (1 - rate) - sign));
    return (2 * trials * rate + z ** 2 + sign * (1 + z * root)) / (2 * (trials + z ** 2));
  };
  return { low: successes === 0 ? 0 : Math.max(0, end(-1)), high: successes === trials ? 1 : Math.min(1, end(1)) };
}
