import * as z from 'zod/mini';
import type { Condition } from '../_kit/fields.ts';
import { choice, number, table } from '../_kit/fields.ts';

const MAX_ANSWERS = 1000;
const asked = { unit: 'money', min: 0.01, max: 1e7, step: 1 } as const;
const intent = number({ unit: 'points', min: 1, max: 5, step: 1, default: 3, integer: true });
const probability = { unit: 'percent', min: 0, max: 1, step: 0.01, advanced: true } as const;
const only = (...methods: string[]): Condition => ({ input: 'method', is: methods });

/** The four prices of one respondent, in the order in which the questions are usually asked. */
const fourPrices = {
  tooCheap: number({ ...asked, default: 299 }),
  cheap: number({ ...asked, default: 599 }),
  expensive: number({ ...asked, default: 1199 }),
  tooExpensive: number({ ...asked, default: 1799 }),
};

/**
 * A method and the data it needs: answers of a survey, stated purchase at tested prices, or demand known from sales. Data of a method
 * that is not chosen is kept and checked, so that switching back loses nothing. Prices are above 0, in whole currency units.
 */
export const inputs = z.strictObject({
  method: choice({
    options: ['perception', 'intent', 'tested', 'elasticity', 'sales'],
    default: 'perception',
  }),
  answers: table({ row: fourPrices, minRows: 1, maxRows: MAX_ANSWERS, when: only('perception') }),
  intents: table({
    row: { ...fourPrices, intentCheap: intent, intentExpensive: intent },
    minRows: 1,
    maxRows: MAX_ANSWERS,
    when: only('intent'),
  }),
  tested: table({
    row: {
      price: number({ ...asked, default: 999 }),
      share: number({ unit: 'percent', min: 0, max: 1, step: 0.01, default: 0.5 }),
    },
    minRows: 1,
    maxRows: 50,
    when: only('tested'),
  }),
  sales: table({
    row: {
      price: number({ ...asked, default: 999 }),
      volume: number({ unit: 'number', min: 0, max: 1e9, step: 1, default: 100 }),
    },
    minRows: 2,
    maxRows: 500,
    when: only('sales'),
  }),
  presentPrice: number({ ...asked, default: 999, low: 899, high: 1099, log: true, when: only('elasticity') }),
  presentVolume: number({
    unit: 'number',
    min: 1,
    max: 1e9,
    step: 1,
    default: 400,
    low: 320,
    high: 480,
    log: true,
    when: only('elasticity'),
  }),
  elasticity: number({
    unit: 'number',
    min: 0.05,
    max: 20,
    step: 0.05,
    default: 1.5,
    low: 0.8,
    high: 2.5,
    when: only('elasticity'),
  }),
  form: choice({
    options: ['linear', 'constant', 'logit'],
    default: 'linear',
    when: { input: 'method', is: ['elasticity', 'sales'] },
  }),
  unitCost: number({
    unit: 'money',
    min: 0,
    max: 1e7,
    step: 1,
    default: 120,
    low: 80,
    high: 200,
    log: true,
    when: only('intent', 'tested', 'elasticity', 'sales'),
  }),
  market: number({
    unit: 'people',
    min: 1,
    max: 1e9,
    step: 100,
    default: 1000,
    low: 700,
    high: 1400,
    log: true,
    integer: true,
    when: only('intent', 'tested', 'elasticity', 'sales'),
  }),
  peopleAsked: number({
    unit: 'people',
    min: 1,
    max: 1e6,
    step: 10,
    default: 200,
    integer: true,
    when: only('tested'),
  }),
  band: choice({
    options: ['original', 'narrower'],
    default: 'original',
    advanced: true,
    when: only('perception', 'intent'),
  }),
  intent5: number({ ...probability, default: 0.7, low: 0.5, high: 0.8, when: only('intent') }),
  intent4: number({ ...probability, default: 0.5, low: 0.3, high: 0.6, when: only('intent') }),
  intent3: number({ ...probability, default: 0.3, low: 0.1, high: 0.35, when: only('intent') }),
  intent2: number({ ...probability, default: 0.1, low: 0, high: 0.15, when: only('intent') }),
  intent1: number({ ...probability, default: 0, low: 0, high: 0.05, when: only('intent') }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;

/** Where the knowledge about prices comes from. */
export type Method = Inputs['method'];

/** The shape of a demand curve. */
export type DemandForm = Inputs['form'];
