import * as z from 'zod';
import { lossLaw } from '../../../simulators/risk-matrix/loss-law.ts';
import { type Answer, Unsupported } from './answering/adapter.ts';
import { chanceBeyond, lossAt, MOST_RISKS, outcomesOf } from './answering/fixed-losses.ts';
import { renamed } from './answering/renamed.ts';

const share = z.number().min(0).max(1);
const named = { name: z.string().optional() };

const fixed = renamed(
  { p: ['probability', 'prob', 'likelihood'], loss: ['impact', 'cost', 'severity', 'consequence', 'value'] },
  z.object({ ...named, p: share, loss: z.number().min(0) }),
);
const ranged = renamed(
  { p: ['probability', 'prob'], low: ['loss_low', 'p5', 'lo', 'lower'], high: ['loss_high', 'p95', 'hi', 'upper'] },
  z.object({ ...named, p: share, low: z.number().positive(), high: z.number().positive() }),
);
const logarithmic = renamed(
  { p: ['probability', 'prob'], mu: ['meanlog'], sigma: ['sdlog', 's'] },
  z.object({ ...named, p: share, mu: z.number(), sigma: z.number().positive() }),
);

/** A register with money, and what may be asked of it. */
export const lossesSchema = renamed(
  {
    risks: ['register', 'events', 'items'],
    thresholds: ['threshold', 'limits', 'levels', 'x', 'losses', 'appetite'],
    quantiles: ['percentiles', 'probabilities', 'confidence', 'alpha'],
  },
  z.object({
    risks: z.array(z.union([fixed, ranged, logarithmic])).min(1),
    thresholds: z.union([z.number(), z.array(z.number())]).optional(),
    quantiles: z.union([share, z.array(share)]).optional(),
  }),
);

type Given = z.output<typeof lossesSchema>;
type Risk = Given['risks'][number];

/** Expected loss, its deviation, and, where losses are fixed, the exact distribution of a year's loss. */
export function lossesAnswer({ risks, thresholds, quantiles }: Given, asked: readonly string[]): Answer {
  const moments = risks.map(momentsOf);
  const emv = moments.reduce((sum, { expected }) => sum + expected, 0);
  const variance = moments.reduce((sum, each) => sum + each.variance, 0);
  const any = 1 - risks.reduce((none, { p }) => none * (1 - p), 1);
  const each = moments.map(({ expected }) => expected);
  return {
    ...{ emv, expected_loss: emv, expected: emv, mean: emv, total: emv, ale: emv, eal: emv },
    ...{ variance, var: variance, sd: Math.sqrt(variance), std: Math.sqrt(variance) },
    ...{ p_any: any, any_loss: any, p_no_loss: 1 - any, p_none: 1 - any },
    ...{ each, contributions: each, by_risk: each },
    ...yearAnswer(risks, [thresholds ?? []].flat(), [quantiles ?? []].flat(), asked),
  };
}

function momentsOf(risk: Risk): { expected: number; variance: number } {
  const { mean, sd } = lawOfRisk(risk);
  const expected = risk.p * mean;
  return { expected, variance: risk.p * (sd * sd + mean * mean) - expected * expected };
}

function lawOfRisk(risk: Risk): { mean: number; sd: number; above?: (x: number) => number } {
  if ('loss' in risk) return { mean: risk.loss, sd: 0, above: (x) => (risk.loss > x ? 1 : 0) };
  if ('mu' in risk) {
    // The 5th and the 95th percentile say the same.
    const reach = 1.6448536269514722 * risk.sigma;
    return lossLaw(Math.exp(risk.mu - reach), Math.exp(risk.mu + reach));
  }
  if (risk.low > risk.high) throw new Unsupported('The low loss is above the high one.');
  return lossLaw(risk.low, risk.high);
}

const YEAR = /exceed|excess|quantile|percentile|^p\d|^var_|curve|outcomes|losses|distribution|at_least|p_over|p_loss/i;

function yearAnswer(
  risks: readonly Risk[],
  thresholds: readonly number[],
  shares: readonly number[],
  asked: readonly string[],
): Answer {
  const [only] = risks;
  if (risks.length === 1 && only && !('loss' in only)) {
    const exceedance = thresholds.map((limit) => only.p * (lawOfRisk(only).above?.(limit) ?? 0));
    return { exceedance, p_exceed: exceedance.length === 1 ? exceedance[0] : exceedance };
  }
  const losses = risks.flatMap((risk) => ('loss' in risk ? [{ p: risk.p, loss: risk.loss }] : []));
  if (losses.length < risks.length || losses.length > MOST_RISKS) {
    if (!asked.some((name) => YEAR.test(name))) return {};
    throw new Unsupported('A year of several uncertain losses is simulated, not computed; no exact value to compare.');
  }
  const outcomes = outcomesOf(losses);
  const over = thresholds.map((limit) => chanceBeyond(outcomes, limit));
  const atLeast = thresholds.map((limit) => chanceBeyond(outcomes, limit, true));
  const one = <T>(values: readonly T[]) => (values.length === 1 ? values[0] : values);
  const byName = Object.fromEntries(asked.flatMap((name) => askedOfYear(name, outcomes)));
  return {
    ...{ exceedance: over, p_exceed: one(over), exceedance_probability: one(over), p_at_least: one(atLeast) },
    ...{ quantiles: shares.map((each) => lossAt(outcomes, each)), max_loss: outcomes.at(-1)?.loss },
    ...{ losses: outcomes.map(({ loss }) => loss), probabilities: outcomes.map(({ chance }) => chance) },
    ...byName,
  };
}

/** Questions that carry their number: `p_exceed_500000`, `p95`. */
function askedOfYear(name: string, outcomes: ReturnType<typeof outcomesOf>): [string, number][] {
  const [, limit] = /^(?:p_exceed|exceed|exceedance|p_over|p_gt)_(\d+(?:\.\d+)?(?:e\d+)?)$/i.exec(name) ?? [];
  if (limit !== undefined) return [[name, chanceBeyond(outcomes, Number(limit))]];
  const [, least] = /^(?:p_at_least|p_ge)_(\d+(?:\.\d+)?(?:e\d+)?)$/i.exec(name) ?? [];
  if (least !== undefined) return [[name, chanceBeyond(outcomes, Number(least), true)]];
  const [, percent] = /^(?:p|var_?)(\d{1,2}(?:\.\d+)?)$/i.exec(name) ?? [];
  return percent === undefined ? [] : [[name, lossAt(outcomes, Number(percent) / 100)]];
}
