import * as z from 'zod/mini';
import { choice, number, optionalNumber, table, text, toggle } from '../_kit/fields.ts';

const count = { unit: 'count', min: 0, max: 1e9, step: 1, default: 0, integer: true } as const;
const cell = optionalNumber(count);

/** The columns of the triangle: how many were there after so many periods. */
export const PERIODS = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9', 'p10', 'p11', 'p12'] as const;

/** Cohorts with the customers left after each period, blank where that lies ahead, and what to make of them. */
export const inputs = z.strictObject({
  cohorts: table({
    row: {
      name: text({ maxLength: 40, default: '', optional: true }),
      size: number({ ...count, min: 1, default: 1000 }),
      ...{ p1: cell, p2: cell, p3: cell, p4: cell, p5: cell, p6: cell },
      ...{ p7: cell, p8: cell, p9: cell, p10: cell, p11: cell, p12: cell },
    },
    minRows: 1,
    maxRows: 60,
  }),
  counting: choice({ options: ['contract', 'activity'], default: 'contract' }),
  isLastRunning: toggle({ default: false }),
  model: choice({ options: ['sbg', 'bdw'], default: 'sbg', when: { input: 'counting', is: ['contract'] } }),
  horizon: number({
    unit: 'periods',
    min: 1,
    max: 120,
    step: 1,
    default: 24,
    low: 12,
    high: 36,
    integer: true,
    when: { input: 'counting', is: ['contract'] },
  }),
  valuePerPeriod: number({
    unit: 'money',
    min: 0,
    max: 1e8,
    step: 1,
    default: 80,
    low: 60,
    high: 100,
    log: true,
    when: { input: 'counting', is: ['contract'] },
  }),
  discount: number({
    unit: 'percent',
    min: 0,
    max: 1,
    step: 0.001,
    default: 0.008,
    low: 0.004,
    high: 0.015,
    when: { input: 'counting', is: ['contract'] },
  }),
  renewals: number({
    unit: 'count',
    min: 0,
    max: 120,
    step: 1,
    default: 0,
    low: 0,
    high: 6,
    integer: true,
    advanced: true,
    when: { input: 'counting', is: ['contract'] },
  }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;
