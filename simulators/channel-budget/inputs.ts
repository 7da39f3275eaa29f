import * as z from 'zod/mini';
import { choice, number, table, text } from '../_kit/fields.ts';

const setAside = { unit: 'percent', min: 0, max: 0.45, step: 0.01 } as const;
const share = { unit: 'percent', min: 0, max: 1, step: 0.05 } as const;

/** The money, what comes off the top, how the rest is split, and what is known of each channel. All money and customers are per month. */
export const inputs = z.strictObject({
  total: number({
    unit: 'money-per-month',
    min: 100,
    max: 1e10,
    step: 1000,
    default: 1_000_000,
    low: 800_000,
    high: 1_250_000,
    log: true,
  }),
  method: choice({ options: ['curves', 'ratio', 'current', 'equal'], default: 'curves' }),
  channels: table({
    row: {
      name: text({ maxLength: 60, default: '' }),
      spend: number({ unit: 'money-per-month', min: 1, max: 1e9, step: 1000, default: 100_000 }),
      customers: number({ unit: 'people', min: 0, max: 1e9, step: 1, default: 20 }),
      value: number({ unit: 'money', min: 0, max: 1e7, step: 100, default: 15_000 }),
      curve: choice({ options: ['power', 'hill'], default: 'power' }),
      shape: number({ unit: 'number', min: 0.05, max: 5, step: 0.05, default: 0.5 }),
      half: number({ unit: 'money-per-month', min: 1, max: 1e9, step: 1000, default: 100_000 }),
      carryOver: number({ unit: 'percent', min: 0, max: 0.95, step: 0.05, default: 0 }),
      minimum: number({ ...share, default: 0 }),
      maximum: number({ ...share, default: 1 }),
    },
    minRows: 1,
    maxRows: 30,
  }),
  experimentShare: number({ ...setAside, default: 0.15, low: 0.1, high: 0.2 }),
  contingencyShare: number({ ...setAside, default: 0.1, low: 0.05, high: 0.15 }),
  rounding: choice({ options: ['1', '100', '1000', '10000'], default: '1000', advanced: true }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;

/** How the channels' money is split. */
export type Method = Inputs['method'];

/** One row of the channels. */
export type Channel = Inputs['channels'][number];
