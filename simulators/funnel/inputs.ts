import * as z from 'zod/mini';
import { number, table, text } from '../_kit/fields.ts';

/** The stages of a funnel in order, with the people at each, and how much better a step might get. */
export const inputs = z.strictObject({
  stages: table({
    row: {
      name: text({ maxLength: 40, default: '' }),
      people: number({ unit: 'people', min: 0, max: 1e10, step: 1, default: 100, integer: true }),
    },
    minRows: 2,
    maxRows: 20,
  }),
  relativeLift: number({ unit: 'percent', min: 0, max: 2, step: 0.01, default: 0.1, low: 0.03, high: 0.15 }),
  pointLift: number({ unit: 'percent', min: 0, max: 1, step: 0.01, default: 0.05, low: 0.01, high: 0.1 }),
  targetConversion: number({
    unit: 'percent',
    min: 0,
    aboveMin: true,
    max: 1,
    step: 0.0001,
    default: 0.004,
    low: 0.003,
    high: 0.006,
  }),
  dropOffBar: number({
    unit: 'percent',
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.5,
    low: 0.4,
    high: 0.6,
    advanced: true,
  }),
  potentialBar: number({
    unit: 'people',
    min: 0,
    max: 1e10,
    step: 100,
    default: 1000,
    low: 500,
    high: 5000,
    integer: true,
    advanced: true,
  }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;
