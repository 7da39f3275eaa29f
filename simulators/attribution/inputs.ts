import * as z from 'zod/mini';
import { choice, number, table, text } from '../_kit/fields.ts';

/** The models, in the order in which they are shown. */
export const MODELS = ['last', 'first', 'linear', 'position', 'decay', 'markov', 'shapley'] as const;

const count = { unit: 'count', min: 0, max: 1e9, step: 1, integer: true } as const;
const endWeight = { unit: 'percent', min: 0, max: 1, step: 0.05, default: 0.4, low: 0.3, high: 0.5 } as const;

/** The journeys, the model that is trusted most, and what the models leave to choose. Rows are kinds of journeys with their counts. */
export const inputs = z.strictObject({
  model: choice({ options: MODELS, default: 'position' }),
  journeys: table({
    row: {
      path: text({ maxLength: 2000, default: '' }),
      conversions: number({ ...count, default: 1 }),
      nulls: number({ ...count, default: 0 }),
      days: text({ maxLength: 2000, default: '', optional: true }),
    },
    minRows: 1,
    maxRows: 20_000,
  }),
  firstWeight: number({ ...endWeight, advanced: true }),
  lastWeight: number({ ...endWeight, advanced: true }),
  halfLifeInDays: number({
    unit: 'days',
    min: 0,
    aboveMin: true,
    max: 365,
    step: 0.5,
    default: 7,
    low: 3,
    high: 14,
    advanced: true,
  }),
  linearOver: choice({ options: ['touches', 'channels'], default: 'touches', advanced: true }),
  shapleyWorth: choice({ options: ['conversions', 'rate'], default: 'conversions', advanced: true }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;

/** One way to split the credit. */
export type Model = Inputs['model'];
