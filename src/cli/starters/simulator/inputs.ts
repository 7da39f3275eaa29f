import * as z from 'zod/mini';
import { number } from '../../../../simulators/_kit/fields.ts';

/** What one piece sells for and costs, what there is to pay whether or not anything is sold, and how much is expected to sell. */
export const inputs = z.strictObject({
  price: number({
    unit: 'money',
    min: 0,
    max: 1e6,
    aboveMin: true,
    step: 1,
    default: 50,
    low: 45,
    high: 55,
    log: true,
  }),
  unitCost: number({ unit: 'money', min: 0, max: 1e6, step: 1, default: 30, low: 27, high: 34, log: true }),
  fixedCosts: number({
    unit: 'money-per-month',
    min: 0,
    max: 1e9,
    step: 1000,
    default: 60_000,
    low: 54_000,
    high: 72_000,
    log: true,
  }),
  sales: number({ unit: 'count', min: 1, max: 1e7, step: 1, default: 4000, low: 3000, high: 5000, log: true }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;
