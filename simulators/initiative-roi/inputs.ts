import * as z from 'zod/mini';
import { type Condition, choice, number, table } from '../_kit/fields.ts';

const share = { unit: 'percent', min: 0, max: 1, step: 0.01 } as const;
const factor = { unit: 'ratio', step: 0.05 } as const;
const planned: Condition = { input: 'source', is: ['plan'] };
const listed: Condition = { input: 'source', is: ['table'] };

/**
 * Cash flows of one initiative, from a plan (a budget, its split, a monthly benefit) or as a table, period by period with the first row now;
 * what money costs; and how far plans are usually off. Money in whole currency, rates per year.
 */
export const inputs = z.strictObject({
  source: choice({ options: ['plan', 'table'], default: 'plan' }),
  budget: number({
    unit: 'money',
    min: 0,
    max: 1e10,
    aboveMin: true,
    step: 10000,
    default: 3_000_000,
    low: 2_600_000,
    high: 3_900_000,
    log: true,
    when: planned,
  }),
  reserveShare: number({ ...share, max: 0.5, default: 0.1, low: 0.1, high: 0.15, when: planned }),
  technologyShare: number({ ...share, default: 0.35, low: 0.3, high: 0.45, when: planned }),
  channelShare: number({ ...share, default: 0.4, low: 0.3, high: 0.45, when: planned }),
  spendingMonths: number({
    unit: 'months',
    min: 1,
    max: 120,
    step: 1,
    default: 15,
    low: 12,
    high: 20,
    integer: true,
    when: planned,
  }),
  monthlyBenefit: number({
    unit: 'money-per-month',
    min: 0,
    max: 1e9,
    step: 1000,
    default: 180_000,
    low: 110_000,
    high: 230_000,
    log: true,
    when: planned,
  }),
  delayMonths: number({
    unit: 'months',
    min: 0,
    max: 120,
    step: 1,
    default: 6,
    low: 4,
    high: 10,
    integer: true,
    when: planned,
  }),
  runningCost: number({
    unit: 'money-per-month',
    min: 0,
    max: 1e9,
    step: 1000,
    default: 25_000,
    low: 15_000,
    high: 40_000,
    log: true,
    when: planned,
  }),
  yearlyFade: number({
    unit: 'percent-per-year',
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.1,
    low: 0,
    high: 0.3,
    when: planned,
  }),
  horizonMonths: number({
    unit: 'months',
    min: 1,
    max: 240,
    step: 1,
    default: 48,
    low: 36,
    high: 60,
    integer: true,
    when: planned,
  }),
  flows: table({
    row: {
      spent: number({ unit: 'money', min: 0, max: 1e12, step: 1000, default: 0 }),
      received: number({ unit: 'money', min: 0, max: 1e12, step: 1000, default: 0 }),
    },
    minRows: 1,
    maxRows: 240,
    when: listed,
  }),
  period: choice({ options: ['month', 'quarter', 'year'], default: 'year', when: listed }),
  discountRate: number({
    unit: 'percent-per-year',
    min: 0,
    max: 1,
    step: 0.005,
    default: 0.1,
    low: 0.06,
    high: 0.15,
  }),
  financeRate: number({
    unit: 'percent-per-year',
    min: 0,
    max: 1,
    step: 0.005,
    default: 0.06,
    low: 0.04,
    high: 0.1,
    advanced: true,
  }),
  reinvestRate: number({
    unit: 'percent-per-year',
    min: 0,
    max: 1,
    step: 0.005,
    default: 0.03,
    low: 0.01,
    high: 0.05,
    advanced: true,
  }),
  costLow: number({ ...factor, min: 0.1, max: 1, default: 0.9, low: 0.8, high: 1, advanced: true }),
  costHigh: number({ ...factor, min: 1, max: 10, default: 1.3, low: 1.1, high: 1.6, advanced: true }),
  benefitLow: number({ ...factor, min: 0.01, max: 1, default: 0.6, low: 0.4, high: 0.8, advanced: true }),
  benefitHigh: number({ ...factor, min: 1, max: 10, default: 1.3, low: 1.1, high: 1.5, advanced: true }),
  latestDelay: number({ unit: 'months', min: 0, max: 60, step: 1, default: 6, low: 0, high: 12, advanced: true }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;

/** How long one row of the table lasts. */
export type Period = Inputs['period'];
