import * as z from 'zod/mini';
import { choice, number, table, text } from '../_kit/fields.ts';

const price = { unit: 'money-per-month', min: 1, max: 1e6, step: 1, log: true } as const;
const share = { unit: 'percent', min: 0, max: 1, step: 0.01 } as const;
const monthlyShare = { unit: 'percent-per-month', min: 0, max: 1, step: 0.001 } as const;

/** A free tier, up to six paid tiers, services on top, an annual plan, and one price to move. Money in whole currency. */
export const inputs = z.strictObject({
  tiers: table({
    row: {
      name: text({ maxLength: 40, default: '' }),
      monthlyPrice: number({ ...price, default: 999 }),
      annualPrice: number({ unit: 'money-per-year', min: 1, max: 1e7, step: 1, default: 9999, log: true }),
      weight: number({ unit: 'number', min: 0.01, max: 1e6, step: 1, default: 1 }),
      costToServe: number({ unit: 'money-per-month', min: 0, max: 1e6, step: 1, default: 100 }),
      churn: number({ ...monthlyShare, default: 0.03 }),
    },
    minRows: 1,
    maxRows: 6,
  }),
  signUps: number({
    unit: 'people',
    min: 0,
    max: 1e7,
    step: 10,
    default: 1000,
    low: 700,
    high: 1400,
    log: true,
    parameter: 'signUps',
  }),
  conversion: number({
    ...share,
    step: 0.001,
    max: 0.9,
    default: 0.04,
    low: 0.02,
    high: 0.05,
    parameter: 'freeToPaid',
  }),
  freeCost: number({ unit: 'money-per-month', min: 0, max: 1000, step: 0.5, default: 3, low: 1, high: 6 }),
  freeChurn: number({ ...monthlyShare, default: 0.2, low: 0.1, high: 0.3 }),
  startingFree: number({ unit: 'people', min: 0, max: 1e8, step: 100, default: 5000, advanced: true }),
  startingCustomers: number({ unit: 'people', min: 0, max: 1e7, step: 10, default: 300 }),
  serviceShare: number({ ...monthlyShare, default: 0.02, low: 0.01, high: 0.04, advanced: true }),
  serviceValue: number({
    unit: 'money',
    min: 0,
    max: 1e6,
    step: 100,
    default: 15000,
    low: 8000,
    high: 30000,
    advanced: true,
  }),
  serviceMargin: number({ ...share, min: -1, default: 0.4, low: 0.2, high: 0.5, advanced: true }),
  annualShare: number({ ...share, default: 0.3, low: 0.15, high: 0.5 }),
  annualRenewal: number({ ...share, default: 0.7, low: 0.55, high: 0.85 }),
  monthlyDiscount: number({
    ...monthlyShare,
    default: 0.008,
    low: 0.004,
    high: 0.015,
    advanced: true,
    parameter: 'monthlyDiscount',
  }),
  focusTier: choice({ options: ['1', '2', '3', '4', '5', '6'], default: '2' }),
  newPrice: number({ ...price, default: 3999, low: 3499, high: 4999 }),
  elasticity: number({ unit: 'number', min: 0, max: 10, step: 0.1, default: 1.5, low: 0.8, high: 2.5 }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;

/** One paid tier. */
export type Tier = Inputs['tiers'][number];
