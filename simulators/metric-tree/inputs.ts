import * as z from 'zod/mini';
import { choice, number, optionalNumber, table, text } from '../_kit/fields.ts';

const figure = { unit: 'number', min: -1e12, max: 1e12, step: 1 } as const;

/** A tree of metrics, how its change is shared out, and the target to solve back from. The first row is the North Star. */
export const inputs = z.strictObject({
  metrics: table({
    row: {
      name: text({ maxLength: 60, default: '' }),
      formula: text({ maxLength: 300, default: '', optional: true }),
      unit: choice({ options: ['number', 'people', 'money', 'percent'], default: 'number' }),
      before: optionalNumber({ ...figure, default: 0 }),
      after: optionalNumber({ ...figure, default: 0 }),
      limit: optionalNumber({ ...figure, default: 0 }),
    },
    minRows: 1,
    maxRows: 60,
  }),
  method: choice({ options: ['auto', 'lmdi', 'shapley'], default: 'auto' }),
  goal: choice({ options: ['growth', 'value'], default: 'growth' }),
  growth: number({
    unit: 'percent',
    min: -0.99,
    max: 20,
    step: 0.01,
    default: 0.08,
    low: 0.03,
    high: 0.15,
    when: { input: 'goal', is: ['growth'] },
  }),
  target: number({ ...figure, default: 5000, low: 4000, high: 6000, when: { input: 'goal', is: ['value'] } }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;

/** One row of the tree. */
export type Metric = Inputs['metrics'][number];
