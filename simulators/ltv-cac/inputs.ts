import * as z from 'zod/mini';
import { choice, number, table, text, toggle } from '../_kit/fields.ts';

const churn = { unit: 'percent-per-month', min: 0, max: 1, step: 0.001 } as const;

/** What a customer pays, costs and how long they stay. Money is per customer; churn and discount are per month. */
export const inputs = z.strictObject({
  arpu: number({
    unit: 'money-per-month',
    min: 0,
    max: 1e7,
    step: 1,
    default: 999,
    low: 800,
    high: 1200,
    log: true,
    parameter: 'arpu',
  }),
  grossMargin: number({
    unit: 'percent',
    min: -1,
    max: 1,
    step: 0.01,
    default: 0.8,
    low: 0.7,
    high: 0.85,
    parameter: 'grossMargin',
  }),
  cac: number({
    unit: 'money',
    min: 0,
    max: 1e8,
    step: 1,
    default: 6000,
    low: 4500,
    high: 8000,
    log: true,
    parameter: 'cac',
  }),
  churnModel: choice({ options: ['constant', 'segments'], default: 'constant' }),
  monthlyChurn: number({
    ...churn,
    default: 0.03,
    low: 0.02,
    high: 0.05,
    parameter: 'monthlyChurn',
    when: { input: 'churnModel', is: ['constant'] },
  }),
  segments: table({
    row: {
      name: text({ maxLength: 60, default: '' }),
      customers: number({ unit: 'people', min: 1, max: 1e9, step: 1, default: 100 }),
      churn: number({ ...churn, default: 0.03 }),
    },
    minRows: 1,
    maxRows: 50,
    when: { input: 'churnModel', is: ['segments'] },
  }),
  timing: choice({ options: ['now', 'excluded', 'end'], default: 'now', advanced: true }),
  monthlyDiscount: number({
    unit: 'percent-per-month',
    min: 0,
    max: 1,
    step: 0.001,
    default: 0,
    low: 0,
    high: 0.015,
    advanced: true,
    parameter: 'monthlyDiscount',
  }),
  isCapped: toggle({ default: false, advanced: true }),
  horizonInMonths: number({
    unit: 'months',
    min: 1,
    max: 600,
    step: 1,
    default: 60,
    integer: true,
    advanced: true,
    when: { input: 'isCapped', is: [true] },
  }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;

/** When payments arrive and which of them count. */
export type Timing = Inputs['timing'];
