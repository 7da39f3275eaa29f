import * as z from 'zod/mini';
import { choice, date, number, table, text } from '../_kit/fields.ts';

const duration = { unit: 'number', min: 0, max: 600, step: 0.1 } as const;

/** The tasks of a plan with three durations each, what comes before what, the calendar, and the date that was promised. */
export const inputs = z.strictObject({
  tasks: table({
    row: {
      name: text({ maxLength: 80, default: '' }),
      after: text({ maxLength: 400, default: '', optional: true }),
      optimistic: number({ ...duration, default: 0.8 }),
      likely: number({ ...duration, default: 1 }),
      pessimistic: number({ ...duration, default: 2 }),
      stage: text({ maxLength: 40, default: '', optional: true }),
    },
    minRows: 1,
    maxRows: 100,
  }),
  timeUnit: choice({ options: ['days', 'weeks', 'months'], default: 'months' }),
  startDate: date({ default: '2027-01-04' }),
  together: number({ unit: 'percent', min: 0, max: 1, step: 0.05, default: 0.3, low: 0, high: 0.6 }),
  promise: number({ unit: 'months', min: 0, max: 600, step: 0.5, default: 15, low: 12, high: 18 }),
  daysPerWeek: number({ unit: 'days', min: 1, max: 7, step: 1, default: 5, integer: true }),
  shape: choice({ options: ['pert', 'triangular'], default: 'pert', advanced: true }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;

/** One row of the plan. */
export type Task = Inputs['tasks'][number];
