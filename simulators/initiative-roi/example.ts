import type { Inputs } from './inputs.ts';

/** Five years that a reader starts from when pasting flows: a textbook project, invented. */
export function example(): Pick<Inputs, 'flows'> {
  return { flows: flows([1000, 0], [0, 300], [0, 400], [0, 500], [0, 600]) };
}

/** Named starting points. The split and the reserve are those of the e-commerce plan named in the model card; money is illustration. */
export function presets(): Record<
  'sourceSplit' | 'largerReserve' | 'slowStart' | 'textbook' | 'severalRates' | 'onlyPayments',
  Partial<Inputs>
> {
  return {
    sourceSplit: { technologyShare: 0.35, channelShare: 0.4, reserveShare: 0.1, spendingMonths: 15 },
    largerReserve: { reserveShare: 0.15 },
    slowStart: { delayMonths: 14, monthlyBenefit: 150_000 },
    textbook: { source: 'table', period: 'year' },
    severalRates: { source: 'table', period: 'year', discountRate: 0.15, flows: flows([100, 0], [0, 230], [132, 0]) },
    onlyPayments: { source: 'table', period: 'quarter', flows: flows([500, 0], [200, 0], [200, 0]) },
  };
}

function flows(...rows: [spent: number, received: number][]): Inputs['flows'] {
  return rows.map(([spent, received]) => ({ spent, received }));
}
