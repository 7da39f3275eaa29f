import * as z from 'zod/mini';
import { number, table, text } from '../_kit/fields.ts';

const hours = { unit: 'hours', min: 0, max: 1e6, step: 1 } as const;
const money = { unit: 'money', min: 0, max: 1e9, step: 100 } as const;
const perMonth = { unit: 'percent-per-month', min: 0, max: 1, step: 0.005 } as const;

/** A register of debts, what an hour costs, and how many hours there are to repay with. */
export const inputs = z.strictObject({
  items: table({
    row: {
      name: text({ maxLength: 80, default: '' }),
      effort: number({ ...hours, default: 40 }),
      otherCost: number({ ...money, default: 0 }),
      interest: number({ unit: 'hours-per-month', min: 0, max: 1e5, step: 1, default: 8 }),
      loss: number({ unit: 'money-per-month', min: 0, max: 1e9, step: 100, default: 0 }),
      growth: number({ ...perMonth, default: 0.02 }),
    },
    minRows: 1,
    maxRows: 200,
  }),
  capacity: number({ ...hours, max: 1e5, default: 432, low: 288, high: 576, log: true }),
  hourlyCost: number({ unit: 'money', min: 1, max: 1e4, step: 5, default: 200, low: 120, high: 350, log: true }),
  horizonMonths: number({ unit: 'months', min: 1, max: 120, step: 1, default: 12, low: 6, high: 24, integer: true }),
  waitMonths: number({ unit: 'months', min: 0, max: 120, step: 1, default: 3, low: 1, high: 6, integer: true }),
  repairGrowth: number({ ...perMonth, default: 0.01, low: 0, high: 0.03 }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;
