import * as z from 'zod/mini';
import { choice, number, table, text } from '../_kit/fields.ts';

/** The classes of risk of the source. */
export const CATEGORIES = ['market', 'compliance', 'technology', 'strategy'] as const;
/** What can be done about a risk. */
export const RESPONSES = ['avoid', 'reduce', 'transfer', 'accept'] as const;
/** How two scores become a level. */
export const SCHEMES = ['product', 'pmbok', 'milStd'] as const;

const grade = { unit: 'points', min: 1, max: 5, step: 1, default: 3, integer: true } as const;
const money = { unit: 'money', min: 1, max: 1e12, step: 1000 } as const;
const edge = { unit: 'points', min: 2, max: 25, step: 1, integer: true } as const;
const isProduct = { when: { input: 'scheme', is: ['product'] } };

/** A register of risks, the matrix that grades them, and what we are prepared to lose. */
export const inputs = z.strictObject({
  risks: table({
    row: {
      name: text({ maxLength: 80, default: '' }),
      category: choice({ options: CATEGORIES, default: 'market' }),
      likelihood: number(grade),
      impact: number(grade),
      probability: number({ unit: 'percent', min: 0, max: 1, step: 0.01, default: 0.2 }),
      lossLow: number({ ...money, default: 100_000 }),
      lossHigh: number({ ...money, default: 500_000 }),
      response: choice({ options: RESPONSES, default: 'reduce' }),
      owner: text({ maxLength: 60, default: '', optional: true }),
      trigger: text({ maxLength: 160, default: '', optional: true }),
      review: text({ maxLength: 10, default: '', optional: true }),
    },
    minRows: 1,
    maxRows: 200,
  }),
  scheme: choice({ options: SCHEMES, default: 'product' }),
  highFrom: number({ ...edge, ...isProduct, default: 15, low: 12, high: 16 }),
  mediumFrom: number({ ...edge, ...isProduct, default: 8, low: 5, high: 10 }),
  appetiteLoss: number({ ...money, default: 1_000_000, low: 500_000, high: 2_000_000, log: true }),
  appetiteChance: number({ unit: 'percent', min: 0, max: 1, step: 0.01, default: 0.1, low: 0.05, high: 0.2 }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;

/** One row of the register. */
export type Risk = Inputs['risks'][number];
