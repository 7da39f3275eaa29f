import type { Inputs } from './inputs.ts';
import { SURVEY } from './survey.ts';

/** The survey, the tested prices and the sales that a reader starts from, all invented for illustration around one listed price. */
export function example(): Pick<Inputs, 'answers' | 'intents' | 'tested' | 'sales'> {
  const intents = SURVEY.map(([tooCheap, cheap, expensive, tooExpensive, intentCheap, intentExpensive]) => ({
    ...{ tooCheap, cheap, expensive, tooExpensive },
    ...{ intentCheap, intentExpensive },
  }));
  return {
    answers: intents.map(({ tooCheap, cheap, expensive, tooExpensive }) => ({
      ...{ tooCheap, cheap, expensive, tooExpensive },
    })),
    intents,
    tested: [
      { price: 499, share: 0.72 },
      { price: 699, share: 0.61 },
      { price: 999, share: 0.48 },
      { price: 1299, share: 0.31 },
      { price: 1599, share: 0.18 },
    ],
    sales: [
      { price: 799, volume: 540 },
      { price: 899, volume: 471 },
      { price: 999, volume: 402 },
      { price: 1099, volume: 352 },
      { price: 1199, volume: 309 },
    ],
  };
}

/** Named starting points. The list price of 999 is that of the growth plan named in the model card; all else is illustration. */
export function presets(): Record<'intent' | 'tested' | 'listPrice' | 'salesFit' | 'inelastic', Partial<Inputs>> {
  return {
    intent: { method: 'intent' },
    tested: { method: 'tested' },
    listPrice: { method: 'elasticity', presentPrice: 999, presentVolume: 400, elasticity: 1.5, form: 'linear' },
    salesFit: { method: 'sales', form: 'logit' },
    inelastic: { method: 'elasticity', elasticity: 0.8, form: 'constant' },
  };
}
