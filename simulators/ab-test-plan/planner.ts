import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import { normalQuantile } from '../_kit/distribution/normal-quantile.ts';
import { normalShare } from '../_kit/distribution/normal-share.ts';
import { dunnettCritical } from '../_kit/math/dunnett-critical.ts';
import { detectableLevel } from './detectable.ts';
import type { Inputs } from './inputs.ts';
import { comparisonAt, controlLevel, isRate, variantLevel } from './levels.ts';
import { powerAtDrift, type SequentialPlan, sequentialPlan } from './sequential-plan.ts';
import { powerWith, type Scores, usersNeeded } from './users-needed.ts';

/** A difference, in each way it can be said: points for rates, an amount for means. */
export interface Difference {
  level: Amount;
  points: Amount;
  amount: Amount;
  relative: Amount;
}

/** What follows from the inputs for any sample: the view asks for many, the model for one. Users are those of the control. */
export interface Planner {
  scores: Scores;
  /** Bounds and cost of several looks; nothing for a test with one. */
  plan: SequentialPlan | undefined;
  /** Users needed, not rounded. */
  exactUsers: number;
  usersAfter: (weeks: number) => number;
  /** @param factor times the difference planned for; a variant's rate must stay a rate */
  powerWith: (users: number, factor?: number) => number;
  detectableWith: (users: number) => Difference;
}

/** Prepares the answers for one set of inputs. */
export function planner(inputs: Inputs): Planner {
  const { power, arms, variantsPerControl: ratio } = inputs;
  const critical = singleScore(inputs);
  const scores = { critical, power: normalQuantile(power, 1 - power) };
  const plan = planOf(inputs, normalShare(-critical));
  const inflation = plan?.inflation ?? 1;
  const [from, to] = [controlLevel(inputs), variantLevel(inputs)];
  const comparison = (factor: number) => comparisonAt(inputs, from + factor * (to - from));
  return {
    scores,
    plan,
    exactUsers: usersNeeded(comparisonAt(inputs, to), scores) * inflation,
    usersAfter: (weeks) => (weeks * 7 * inputs.visitorsPerDay * inputs.exposure) / (1 + ratio * (arms - 1)),
    powerWith: (users, factor = 1) => {
      if (!plan) return powerWith(users, comparison(factor), critical);
      // The expected score grows with the root of the users, and is `drift` at the sample needed.
      const needed = usersNeeded(comparison(factor), scores) * inflation;
      return powerAtDrift(plan, plan.drift * Math.sqrt(users / needed));
    },
    detectableWith: (users) => differenceTo(inputs, detectable(inputs, users / inflation, scores)),
  };
}

/** The difference from the control to a level. */
export function differenceTo(inputs: Inputs, level: Amount): Difference {
  const from = controlLevel(inputs);
  const difference = isNumber(level) ? level - from : level;
  return {
    level,
    points: isRate(inputs) ? difference : unavailable('undefined', 'notARate'),
    amount: isRate(inputs) ? unavailable('undefined', 'notAMean') : difference,
    relative: isNumber(difference) ? difference / from : difference,
  };
}

/** The score that one comparison with one look needs. */
function singleScore({ alpha, sides, arms, correction, variantsPerControl: ratio }: Inputs): number {
  const isTwoSided = sides === 'two';
  const comparisons = arms - 1;
  if (correction === 'dunnett' && comparisons > 1) return dunnettCritical({ comparisons, alpha, ratio, isTwoSided });
  const tail = alpha / (correction === 'none' ? 1 : comparisons) / (isTwoSided ? 2 : 1);
  return normalQuantile(1 - tail, tail);
}

function planOf({ design, looks, power, sides }: Inputs, tail: number): SequentialPlan | undefined {
  if (design === 'fixed' || looks === 1) return undefined;
  return sequentialPlan({ design, looks, alpha: tail, power, isTwoSided: sides === 'two' });
}

function detectable(inputs: Inputs, users: number, scores: Scores): Amount {
  const from = controlLevel(inputs);
  const isRise = variantLevel(inputs) > from;
  if (isRate(inputs)) {
    const span = { from, limit: isRise ? 1 : 0 };
    return detectableLevel(users, span, (variant) => comparisonAt(inputs, variant), scores);
  }
  const { variance } = comparisonAt(inputs, from);
  const distance = (scores.critical + scores.power) * Math.sqrt(variance / users);
  return isRise ? from + distance : from - distance;
}
