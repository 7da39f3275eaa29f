import { type Amount, unavailable } from '../_kit/amount.ts';
import { normalShare } from '../_kit/distribution/normal-share.ts';
import { peekingRate } from '../_kit/math/sequential-bounds.ts';
import type { Inputs } from './inputs.ts';
import { isRate, variantLevel } from './levels.ts';
import { type Difference, differenceTo, planner } from './planner.ts';
import type { SequentialPlan } from './sequential-plan.ts';

/** How many users and weeks a test needs, what it can find in the time planned, and what looking early costs. */
export interface PlanResult {
  /** Users of the control, not rounded. */
  exactUsers: number;
  usersInControl: number;
  usersPerVariant: number;
  totalUsers: number;
  /** The total to expect when the difference is the one planned for: with several looks a test often stops earlier. */
  usersOnAverage: number;
  days: number;
  weeks: number;
  /** The rate that the variant should have. */
  variantRate: Amount;
  effect: Difference;
  powerAtRunTime: number;
  detectable: Difference;
  /** The score that the last look needs. */
  criticalScore: number;
  /** Alpha left for each comparison with the control. */
  alphaPerComparison: number;
  /** The chance of a false alarm when each look is read as if it were the only one. */
  peekingRate: number;
  inflation: number;
  plan: SequentialPlan | null;
}

/** Users, time, power and detectable difference of a test of one or more variants against a control. Power is that of each comparison. */
export function simulate(inputs: Inputs): PlanResult {
  const { arms, variantsPerControl, sides, looks, runWeeks } = inputs;
  const { scores, plan, exactUsers, ...answers } = planner(inputs);
  const usersInControl = Math.ceil(exactUsers);
  const usersPerVariant = Math.ceil(variantsPerControl * exactUsers);
  const totalUsers = usersInControl + (arms - 1) * usersPerVariant;
  const days = totalUsers / (inputs.visitorsPerDay * inputs.exposure);
  const usersInTime = answers.usersAfter(runWeeks);
  return {
    ...{ exactUsers, usersInControl, usersPerVariant, totalUsers, days },
    usersOnAverage: Math.ceil(totalUsers * (plan?.usedIfTrue ?? 1)),
    weeks: Math.ceil(days / 7),
    variantRate: isRate(inputs) ? variantLevel(inputs) : unavailable('undefined', 'notARate'),
    effect: differenceTo(inputs, variantLevel(inputs)),
    powerAtRunTime: answers.powerWith(usersInTime),
    detectable: answers.detectableWith(usersInTime),
    criticalScore: plan?.bounds.at(-1) ?? scores.critical,
    alphaPerComparison: normalShare(-scores.critical) * (sides === 'two' ? 2 : 1),
    peekingRate: peekingRate(looks, scores.critical, sides === 'two'),
    inflation: plan?.inflation ?? 1,
    plan: plan ?? null,
  };
}
