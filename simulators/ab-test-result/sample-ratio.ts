import { type ChiSquaredTest, fitTest } from '../_kit/math/chi-squared-test.ts';

/** Users observed in each arm against the split that was planned. */
export interface SampleRatio extends ChiSquaredTest {
  arms: { name: string; observed: number; expected: number }[];
  isMismatch: boolean;
}

/**
 * Whether the arms got the traffic they were to get. If chance alone would give such a split less often than `mismatchBelow`, something
 * in the assignment or the counting is broken, and no difference between the arms can be trusted.
 *
 * Source: A. Fabijan et al. (2019), Diagnosing sample ratio mismatch in online controlled experiments, KDD; the limit of 0.001 is in
 * common use (GrowthBook).
 * @example checkSampleRatio([{ name: 'A', users: 9000, share: 9 }, { name: 'B', users: 1100, share: 1 }], 0.001).p // 0.00283, no mismatch
 */
export function checkSampleRatio(
  arms: readonly { name: string; users: number; share: number }[],
  mismatchBelow: number,
): SampleRatio {
  const all = arms.reduce((sum, { users }) => sum + users, 0);
  const whole = arms.reduce((sum, { share }) => sum + share, 0);
  const test = fitTest(
    arms.map(({ users }) => users),
    arms.map(({ share }) => share),
  );
  return {
    ...test,
    arms: arms.map(({ name, users, share }) => ({ name, observed: users, expected: (all * share) / whole })),
    isMismatch: test.p < mismatchBelow,
  };
}
