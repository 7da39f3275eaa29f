import * as z from 'zod/mini';
import { choice, number, optionalNumber, table, text, toggle } from '../_kit/fields.ts';

const points = { unit: 'points', min: 0, max: 100, step: 1, default: 50 } as const;
const part = optionalNumber(points);
const weight = { unit: 'number', min: 0, max: 1, step: 0.01, advanced: true } as const;
const stated = { unit: 'number', step: 0.01, when: { input: 'riskFrom', is: ['stated'] } } as const;
const decline = optionalNumber({ unit: 'percent', min: 0, max: 1, step: 0.01, default: 0 });
const tickets = optionalNumber({ unit: 'count', min: 0, max: 1000, step: 1, default: 0, integer: true });
const count = { unit: 'count', max: 1e6, step: 1, integer: true } as const;

/** Accounts with the parts of their score, how the parts are weighed, and where chances of leaving come from. */
export const inputs = z.strictObject({
  accounts: table({
    row: {
      name: text({ maxLength: 80, default: '' }),
      revenue: number({ unit: 'money-per-year', min: 0, max: 1e9, step: 1, default: 9999 }),
      logins: optionalNumber({ unit: 'number', min: 0, max: 10_000, step: 0.1, default: 3 }),
      features: optionalNumber({ unit: 'percent', min: 0, max: 1, step: 0.01, default: 0.4 }),
      minutes: optionalNumber({ unit: 'number', min: 0, max: 1440, step: 1, default: 15 }),
      ...{ adoption: part, support: part, outcomes: part, relations: part, growth: part },
      decline,
      tickets,
      known: optionalNumber(points),
    },
    minRows: 1,
    maxRows: 2000,
  }),
  riskFrom: choice({ options: ['stated', 'fitted', 'bands'], default: 'stated' }),
  history: table({
    row: {
      score: number(points),
      decline,
      tickets,
      accounts: number({ ...count, min: 1, default: 1 }),
      left: number({ ...count, min: 0, default: 0 }),
    },
    minRows: 0,
    maxRows: 5000,
  }),
  perTenPoints: number({ ...stated, min: -5, max: 5, default: -0.56, low: -0.7, high: -0.4 }),
  intercept: number({ ...stated, min: -20, max: 20, default: 1.3, low: 0.3, high: 2.3 }),
  perTenDecline: number({ ...stated, min: -5, max: 5, default: 0.2, low: 0, high: 0.4 }),
  perTicket: number({ ...stated, min: -5, max: 5, default: 0.1, low: 0, high: 0.2 }),
  saved: number({ unit: 'percent', min: 0, max: 1, step: 0.01, default: 0.3, low: 0.15, high: 0.4 }),
  grossMargin: number({
    unit: 'percent',
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.8,
    low: 0.7,
    high: 0.9,
    parameter: 'grossMargin',
  }),
  bar: number({ ...points, default: 60, low: 50, high: 70 }),
  healthy: number({ ...points, default: 75, low: 70, high: 80 }),
  weightUsage: number({ ...weight, default: 0.25 }),
  weightAdoption: number({ ...weight, default: 0.2 }),
  weightSupport: number({ ...weight, default: 0.15 }),
  weightOutcomes: number({ ...weight, default: 0.2 }),
  weightRelations: number({ ...weight, default: 0.1 }),
  weightGrowth: number({ ...weight, default: 0.1 }),
  normalise: toggle({ default: false, advanced: true }),
  fullLogins: number({ unit: 'number', min: 0.1, max: 1000, step: 0.1, default: 5, low: 3, high: 7, advanced: true }),
  fullMinutes: number({ unit: 'number', min: 1, max: 1440, step: 1, default: 30, low: 15, high: 45, advanced: true }),
  adoptionReversed: toggle({ default: false, advanced: true }),
  supportReversed: toggle({ default: false, advanced: true }),
  outcomesReversed: toggle({ default: false, advanced: true }),
  relationsReversed: toggle({ default: false, advanced: true }),
  growthReversed: toggle({ default: false, advanced: true }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;

/** One account as given. */
export type Account = Inputs['accounts'][number];

/** One line of history: so many accounts with this score, of whom so many left. */
export type Past = Inputs['history'][number];
