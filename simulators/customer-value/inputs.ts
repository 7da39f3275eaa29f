import * as z from 'zod/mini';
import { choice, number, table, text } from '../_kit/fields.ts';

/** The most customers a table may hold. */
export const MOST_CUSTOMERS = 5000;

const time = { unit: 'number', min: 0, max: 40_000, step: 0.1 } as const;

/**
 * One row per customer, as the models of repeat buying want it: the first purchase is where time starts and is not counted among the
 * repeats. Recency and age are in the chosen unit of time.
 */
export const inputs = z.strictObject({
  customers: table({
    row: {
      name: text({ maxLength: 60, default: '', optional: true }),
      repeats: number({ unit: 'count', min: 0, max: 10_000, step: 1, default: 1, integer: true }),
      recency: number({ ...time, default: 10 }),
      age: number({ ...time, default: 30 }),
      spend: number({ unit: 'money', min: 0, max: 1e7, step: 1, default: 100 }),
    },
    minRows: 1,
    maxRows: MOST_CUSTOMERS,
  }),
  timeUnit: choice({ options: ['days', 'weeks', 'months'], default: 'weeks' }),
  model: choice({ options: ['bgnbd', 'mbgnbd'], default: 'bgnbd' }),
  horizonInMonths: number({ unit: 'months', min: 1, max: 60, step: 1, default: 12, low: 6, high: 24, integer: true }),
  grossMargin: number({
    unit: 'percent',
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.4,
    low: 0.3,
    high: 0.5,
    parameter: 'grossMargin',
  }),
  monthlyDiscount: number({
    unit: 'percent-per-month',
    min: 0,
    max: 0.2,
    step: 0.001,
    default: 0.008,
    low: 0.004,
    high: 0.015,
    advanced: true,
    parameter: 'monthlyDiscount',
  }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;

/** One customer's row. */
export type CustomerRow = Inputs['customers'][number];
