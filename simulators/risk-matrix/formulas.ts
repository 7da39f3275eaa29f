import type { Formula } from '../_kit/define.ts';

/** Twice the standard normal's 95th percentile: from the 5th to the 95th. */
const WIDTH = '3.2897072539029444';

/** The figures of one risk; what the risks cost together is simulated. */
export const formulas: Record<string, Formula> = {
  score: { table: 'risks', expression: 'likelihood * impact', when: [{ input: 'scheme', is: ['product'] }] },
  meanLoss: {
    table: 'risks',
    expression: `sqrt(lossLow * lossHigh) * exp(((ln(lossHigh) - ln(lossLow)) / ${WIDTH}) ^ 2 / 2)`,
  },
  riskLoss: {
    table: 'risks',
    expression: `probability * sqrt(lossLow * lossHigh) * exp(((ln(lossHigh) - ln(lossLow)) / ${WIDTH}) ^ 2 / 2)`,
  },
};
