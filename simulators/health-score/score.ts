import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import type { Account, Inputs } from './inputs.ts';

/** The six parts, in the order of their source. */
export const PARTS = ['usage', 'adoption', 'support', 'outcomes', 'relations', 'growth'] as const;

/** One of {@link PARTS}. */
export type Part = (typeof PARTS)[number];

/** A score from 0 to 100 (where the weights sum to 1), its parts with 100 as best, and what was not known. */
export interface Score {
  value: Amount;
  parts: Record<Part, number | null>;
  missing: Part[];
  /** The account came with a score of its own. */
  isGiven: boolean;
}

/** The weights as given, by part. */
export function weightsOf(inputs: Inputs): Record<Part, number> {
  return {
    usage: inputs.weightUsage,
    adoption: inputs.weightAdoption,
    support: inputs.weightSupport,
    outcomes: inputs.weightOutcomes,
    relations: inputs.weightRelations,
    growth: inputs.weightGrowth,
  };
}

/**
 * The weighted score of an account. A part that is not known is left out and the others weigh more, so that the weights keep their sum; that
 * sum is made 1 only on request. A score the account came with stands in place of all parts.
 *
 * @example parts 58, 55, 70, 60, 65 and growth not known, source's weights → 61, not the 55 that a zero would give
 */
export function scoreOf(account: Account, inputs: Inputs): Score {
  const parts = partsOf(account, inputs);
  const missing = PARTS.filter((part) => parts[part] === null);
  if (account.known !== null) return { value: account.known, parts, missing: [], isGiven: true };
  const mean = weightedMean(parts, weightsOf(inputs));
  const whole = inputs.normalise ? 1 : totalOf(weightsOf(inputs));
  return { value: isNumber(mean) ? mean * whole : mean, parts, missing, isGiven: false };
}

/**
 * Σ weight × score ÷ Σ weight over what is known; `noParts` where nothing is known, or only what weighs nothing.
 *
 * @example weightedMean({ a: 80, b: null }, { a: 0.3, b: 0.7 }) // 80
 */
export function weightedMean<K extends string>(
  scores: Readonly<Record<K, number | null>>,
  weights: Readonly<Record<K, number>>,
): Amount {
  let [sum, weight] = [0, 0];
  for (const name of Object.keys(scores) as K[]) {
    const score = scores[name];
    if (score === null) continue;
    sum += weights[name] * score;
    weight += weights[name];
  }
  return weight > 0 ? sum / weight : unavailable('undefined', 'noParts');
}

/** The sum of all weights. @example totalOf({ a: 0.5, b: 0.4 }) // 0.9 */
export function totalOf(weights: Readonly<Record<string, number>>): number {
  return Object.values(weights).reduce((sum, weight) => sum + weight, 0);
}

/** What earns full points for use, and how it was used. */
export interface Use {
  loginsPerWeek: number | null;
  /** 0 to 1. */
  featureShare: number | null;
  sessionMinutes: number | null;
  fullLogins: number;
  fullMinutes: number;
}

/**
 * Use from 0 to 100: 40 for log-ins a week and 30 for length of session, each up to its cap, 30 for the share of functions used. What is not
 * known is left out and the rest rescaled; `null` where nothing is known.
 *
 * @example 3 log-ins, 8 of 20 functions, 15 minutes, caps of 5 and 30 → 24 + 12 + 15 = 51
 */
export function useScore({ loginsPerWeek, featureShare, sessionMinutes, fullLogins, fullMinutes }: Use): number | null {
  const upTo = (value: number | null, full: number) => (value === null ? null : Math.min(value / full, 1) * 100);
  const scores = {
    logins: upTo(loginsPerWeek, fullLogins),
    features: featureShare === null ? null : featureShare * 100,
    minutes: upTo(sessionMinutes, fullMinutes),
  };
  const mean = weightedMean(scores, { logins: 40, features: 30, minutes: 30 });
  return isNumber(mean) ? mean : null;
}

function partsOf(account: Account, inputs: Inputs): Record<Part, number | null> {
  const { logins, features, minutes } = account;
  const { fullLogins, fullMinutes } = inputs;
  const turned = (score: number | null, isReversed: boolean) => (score !== null && isReversed ? 100 - score : score);
  return {
    usage: useScore({
      loginsPerWeek: logins,
      featureShare: features,
      sessionMinutes: minutes,
      fullLogins,
      fullMinutes,
    }),
    adoption: turned(account.adoption, inputs.adoptionReversed),
    support: turned(account.support, inputs.supportReversed),
    outcomes: turned(account.outcomes, inputs.outcomesReversed),
    relations: turned(account.relations, inputs.relationsReversed),
    growth: turned(account.growth, inputs.growthReversed),
  };
}
