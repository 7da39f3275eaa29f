import * as z from 'zod/mini';
import { choice, number, toggle } from '../_kit/fields.ts';

const share = { unit: 'percent', min: 0, max: 1, step: 0.01 } as const;
const kept = { ...share, min: 0.01, advanced: true } as const;
const people = { unit: 'people', min: 0, max: 1e7, step: 10, log: true } as const;
const months = { unit: 'months', min: 1, step: 1, integer: true } as const;
const days = { unit: 'days', step: 1, integer: true } as const;

/** Each link of the loop, the target, and what referral costs. */
export const inputs = z.strictObject({
  signUps: number({ ...people, default: 1000, low: 700, high: 1500, parameter: 'signUps' }),
  payingOf: choice({ options: ['signUps', 'activated', 'active'], default: 'signUps' }),
  paying: number({ ...share, default: 0.25, low: 0.15, high: 0.3, parameter: 'freeToPaid' }),
  activation: number({ ...share, default: 0.4, low: 0.3, high: 0.5 }),
  monthlyChurn: number({
    unit: 'percent-per-month',
    min: 0,
    max: 1,
    step: 0.0001,
    default: 0.029285,
    low: 0.02,
    high: 0.05,
    parameter: 'monthlyChurn',
  }),
  viralCoefficient: number({ unit: 'number', min: 0, max: 5, step: 0.01, default: 0, low: 0, high: 0.3 }),
  cycleDays: number({ ...days, min: 1, max: 360, default: 30, low: 14, high: 60 }),
  target: number({ ...people, min: 1, default: 5000 }),
  deadline: number({ ...months, max: 120, default: 5 }),
  startPayers: number({ ...people, default: 0 }),
  isCapped: toggle({ default: false }),
  market: number({
    ...people,
    min: 1,
    max: 8e9,
    default: 100_000,
    low: 50_000,
    high: 200_000,
    when: { input: 'isCapped', is: [true] },
  }),
  launch: number({ ...people, default: 0, advanced: true }),
  trialDays: number({ ...days, min: 0, max: 90, default: 14, low: 7, high: 30, advanced: true }),
  retention7: number({ ...kept, default: 0.6, low: 0.5, high: 0.7 }),
  retention30: number({ ...kept, default: 0.35, low: 0.25, high: 0.45 }),
  retention90: number({ ...kept, default: 0.2, low: 0.1, high: 0.25 }),
  returning: number({ ...share, default: 0, low: 0, high: 0.1, advanced: true }),
  returnMonths: number({ ...months, max: 24, default: 3, low: 1, high: 6, advanced: true }),
  price: number({
    unit: 'money-per-month',
    min: 0,
    max: 1e6,
    step: 1,
    default: 999,
    low: 799,
    high: 1199,
    log: true,
    parameter: 'arpu',
    advanced: true,
  }),
  cac: number({
    unit: 'money',
    min: 0,
    max: 1e6,
    step: 10,
    default: 3600,
    low: 2000,
    high: 6000,
    log: true,
    parameter: 'cac',
    advanced: true,
  }),
  rewardDays: number({ ...days, min: 0, max: 365, default: 30, low: 15, high: 45, advanced: true }),
  rewardAt: choice({ options: ['payment', 'signUp'], default: 'payment', advanced: true }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;
