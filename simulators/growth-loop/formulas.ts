import type { Formula } from '../_kit/define.ts';

const KEPT_AT_TRIAL_END =
  'if(trialDays <= 7, retention7 ^ (trialDays / 7), if(trialDays <= 30, retention7 * (retention30 / retention7) ^ ((trialDays - 7) / 23), retention30 * (retention90 / retention30) ^ ((trialDays - 30) / 60)))';

/** What has a closed form; the months themselves are a recursion, described in the model card. */
export const formulas: Record<string, Formula | readonly Formula[]> = {
  keptAtTrialEnd: { expression: KEPT_AT_TRIAL_END, when: [{ input: 'payingOf', is: ['active'] }] },
  paidShare: [
    { expression: 'paying', when: [{ input: 'payingOf', is: ['signUps'] }] },
    { expression: 'activation * paying', when: [{ input: 'payingOf', is: ['activated'] }] },
    { expression: 'activation * keptAtTrialEnd * paying', when: [{ input: 'payingOf', is: ['active'] }] },
  ],
  multiplier: { expression: '1 / (1 - viralCoefficient)' },
  ceiling: {
    expression: 'signUps * paidShare / (1 - viralCoefficient) / (monthlyChurn * (1 - returning))',
    when: [{ input: 'isCapped', is: [false] }],
  },
  rewardPerCustomer: [
    { expression: 'rewardDays / 30 * price', when: [{ input: 'rewardAt', is: ['payment'] }] },
    { expression: 'rewardDays / 30 * price / paidShare', when: [{ input: 'rewardAt', is: ['signUp'] }] },
  ],
  effectiveCac: { expression: 'cac * (1 - viralCoefficient) + viralCoefficient * rewardPerCustomer' },
};
