import type { Formula } from '../_kit/define.ts';

/** The score of one row. With several scorers, an idea's score is the mean of its rows'. */
export const formulas: Record<string, readonly Formula[]> = {
  score: [
    {
      table: 'ideas',
      expression: '(impact * confidence * ease) ^ (1 / 3)',
      when: [{ input: 'method', is: ['geometric'] }],
    },
    { table: 'ideas', expression: 'impact * confidence * ease', when: [{ input: 'method', is: ['product'] }] },
    { table: 'ideas', expression: '(impact + confidence + ease) / 3', when: [{ input: 'method', is: ['arithmetic'] }] },
    {
      table: 'reach',
      expression: 'reach * impact * (confidence / 100) / effort',
      when: [{ input: 'method', is: ['rice'] }],
    },
    { table: 'jobs', expression: '(value + urgency + risk) / size', when: [{ input: 'method', is: ['wsjf'] }] },
  ],
};
