import type { Problem } from '../_kit/define.ts';
import type { Inputs } from './inputs.ts';
import { controlLevel, isRate, variantLevel } from './levels.ts';

/** The input that holds the difference, for each way of stating it. */
const LIFT = {
  rateRelative: 'relativeLift',
  ratePoints: 'liftInPoints',
  meanRelative: 'relativeLift',
  meanAmount: 'liftInAmount',
} as const;

/** A smaller difference, relative to the level, is lost in the digits of the level. */
const LEAST = 1e-9;

/** Inputs that ask for nothing: no difference to find, or a variant whose rate is no rate. */
export function check(inputs: Inputs): Problem[] {
  const input = LIFT[inputs.metric];
  const level = variantLevel(inputs);
  const from = controlLevel(inputs);
  if (Math.abs(level - from) < LEAST * from) return [{ input, problem: 'noDifference' }];
  if (isRate(inputs) && !(level > 0 && level < 1)) return [{ input, problem: 'noRate' }];
  return [];
}
