import type { Inputs } from './inputs.ts';

type PresetId = 'plan' | 'activePay' | 'referral' | 'shop' | 'viral';

/** Named starting points. */
export function presets(): Record<PresetId, Partial<Inputs>> {
  return {
    // The targets of the plan named in the model card; 0.029285 is 1 − 0.7^(1/12).
    plan: PLAN,
    activePay: { ...PLAN, payingOf: 'active' },
    referral: { ...PLAN, viralCoefficient: 0.2, returning: 0.1, deadline: 24 },
    shop: {
      signUps: 3000,
      activation: 1,
      paying: 1,
      trialDays: 0,
      monthlyChurn: 0.45,
      viralCoefficient: 0.05,
      target: 7000,
      deadline: 12,
      price: 120,
      cac: 90,
      rewardDays: 0,
    },
    viral: {
      signUps: 0,
      launch: 100,
      viralCoefficient: 1.5,
      cycleDays: 10,
      isCapped: true,
      market: 100_000,
      target: 10_000,
      deadline: 6,
    },
  };
}

const PLAN = {
  signUps: 1000,
  activation: 0.4,
  payingOf: 'signUps',
  paying: 0.25,
  trialDays: 14,
  monthlyChurn: 0.029285,
  retention7: 0.6,
  retention30: 0.35,
  retention90: 0.2,
  rewardDays: 30,
  price: 999,
  target: 5000,
  deadline: 5,
} satisfies Partial<Inputs>;
