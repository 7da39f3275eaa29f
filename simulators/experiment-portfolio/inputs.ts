import * as z from 'zod/mini';
import { choice, number } from '../_kit/fields.ts';

const ratio = { unit: 'percent', min: 0, max: 1, step: 0.01 } as const;
const whenSpread = { input: 'effects', is: ['spread'] } as const;

/** How many experiments, how good the ideas, how good the tests, and what is at stake. */
export const inputs = z.strictObject({
  perMonth: number({ unit: 'count', min: 1, max: 80, step: 1, default: 4, low: 2, high: 8, integer: true }),
  winRate: number({ ...ratio, default: 0.3, low: 0.1, high: 0.5 }),
  winRateIs: choice({ options: ['true', 'observed'], default: 'true' }),
  effectMean: number({
    unit: 'percent',
    min: 0.0001,
    max: 0.2,
    step: 0.001,
    default: 0.02,
    low: 0.01,
    high: 0.04,
  }),
  power: number({ ...ratio, min: 0.02, max: 0.99, default: 0.8, low: 0.5, high: 0.9 }),
  falsePositive: number({ unit: 'percent', min: 0.001, max: 0.25, step: 0.001, default: 0.025, low: 0.005, high: 0.1 }),
  target: number({ unit: 'percent', min: 0, max: 5, step: 0.01, default: 0.15, low: 0.1, high: 0.3 }),
  baseline: number({
    unit: 'money-per-year',
    min: 0,
    max: 1e12,
    step: 100_000,
    default: 2e7,
    low: 1e7,
    high: 4e7,
    log: true,
  }),
  costPerTest: number({
    unit: 'money',
    min: 0,
    max: 1e8,
    step: 1000,
    default: 40_000,
    low: 20_000,
    high: 80_000,
    log: true,
  }),
  effects: choice({ options: ['spread', 'equal'], default: 'spread', advanced: true }),
  effectSpread: number({
    unit: 'ratio',
    min: 0.05,
    max: 3,
    step: 0.05,
    default: 0.8,
    low: 0.4,
    high: 1.5,
    advanced: true,
    when: whenSpread,
  }),
  lasting: number({ ...ratio, default: 0.8, low: 0.5, high: 1, advanced: true }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;
