import * as z from 'zod/mini';
import { choice, number, table, text } from '../_kit/fields.ts';

const name = text({ maxLength: 60, default: '' });
/** How much of the traffic an arm was to get; only proportions matter. */
const share = number({ unit: 'number', min: 0.001, max: 1000, step: 0.1, default: 1 });
const users = { unit: 'people', max: 1e9, step: 1, integer: true } as const;
const figure = { unit: 'number', min: -1e9, max: 1e9, step: 0.01 } as const;

/** What was observed, in one of four forms, and how it is to be judged. The first arm is the control. */
export const inputs = z.strictObject({
  data: choice({ options: ['rates', 'means', 'users', 'pValues'], default: 'rates' }),
  arms: table({
    row: {
      name,
      visitors: number({ ...users, min: 1, default: 1000 }),
      conversions: number({ ...users, min: 0, default: 100 }),
      share,
    },
    minRows: 2,
    maxRows: 10,
    when: { input: 'data', is: ['rates'] },
  }),
  averages: table({
    row: {
      name,
      users: number({ ...users, min: 2, default: 1000 }),
      average: number({ ...figure, default: 100 }),
      deviation: number({ ...figure, min: 0, default: 100 }),
      share,
    },
    minRows: 2,
    maxRows: 10,
    when: { input: 'data', is: ['means'] },
  }),
  people: table({
    row: {
      group: text({ maxLength: 60, default: '' }),
      value: number({ ...figure, default: 0 }),
      before: number({ ...figure, default: 0 }),
    },
    minRows: 4,
    maxRows: 20_000,
    when: { input: 'data', is: ['users'] },
  }),
  variantShare: number({
    unit: 'percent',
    min: 0.001,
    max: 0.999,
    step: 0.01,
    default: 0.5,
    advanced: true,
    when: { input: 'data', is: ['users'] },
  }),
  metrics: table({
    row: { name, p: number({ unit: 'number', min: 0, max: 1, step: 0.001, default: 0.05 }) },
    minRows: 1,
    maxRows: 200,
    when: { input: 'data', is: ['pValues'] },
  }),
  confidence: number({ unit: 'percent', min: 0.5, max: 0.999, step: 0.01, default: 0.95, low: 0.9, high: 0.99 }),
  test: choice({
    options: ['pooled', 'unpooled', 'fisher'],
    default: 'pooled',
    advanced: true,
    when: { input: 'data', is: ['rates'] },
  }),
  interval: choice({
    options: ['newcombe', 'miettinenNurminen', 'agrestiCaffo', 'wald'],
    default: 'newcombe',
    advanced: true,
    when: { input: 'data', is: ['rates'] },
  }),
  priorConversions: number({
    unit: 'number',
    min: 0.1,
    max: 1e6,
    step: 0.1,
    default: 1,
    low: 0.5,
    high: 2,
    log: true,
    advanced: true,
    when: { input: 'data', is: ['rates'] },
  }),
  priorOthers: number({
    unit: 'number',
    min: 0.1,
    max: 1e6,
    step: 0.1,
    default: 1,
    low: 0.5,
    high: 2,
    log: true,
    advanced: true,
    when: { input: 'data', is: ['rates'] },
  }),
  looks: number({ unit: 'count', min: 1, max: 20, step: 1, default: 1, low: 1, high: 5, integer: true }),
  mismatchBelow: number({
    unit: 'percent',
    min: 1e-6,
    max: 0.1,
    step: 0.0001,
    default: 0.001,
    low: 0.0005,
    high: 0.01,
    log: true,
    advanced: true,
    when: { input: 'data', is: ['rates', 'means', 'users'] },
  }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;
