import type { Formula } from '../_kit/define.ts';
import type { Condition } from '../_kit/fields.ts';

/** While no scale is turned round; a turned one counts as 100 less the score. */
const STRAIGHT: readonly Condition[] = ['adoption', 'support', 'outcomes', 'relations', 'growth'].map((part) => ({
  input: `${part}Reversed`,
  is: [false],
}));

const WEIGHTED =
  'weightUsage * usage + weightAdoption * adoption + weightSupport * support + weightOutcomes * outcomes + weightRelations * relations + weightGrowth * growth';

/** The figures of an account of which everything is known; what is not known is left out as the model card says. */
export const formulas: Record<string, Formula | readonly Formula[]> = {
  weightSum: {
    expression: 'weightUsage + weightAdoption + weightSupport + weightOutcomes + weightRelations + weightGrowth',
  },
  usage: {
    table: 'accounts',
    expression: '40 * min(logins / fullLogins, 1) + 30 * features + 30 * min(minutes / fullMinutes, 1)',
  },
  score: [
    { table: 'accounts', expression: WEIGHTED, when: [...STRAIGHT, { input: 'normalise', is: [false] }] },
    {
      table: 'accounts',
      expression: `(${WEIGHTED}) / weightSum`,
      when: [...STRAIGHT, { input: 'normalise', is: [true] }],
    },
  ],
  chance: {
    table: 'accounts',
    expression:
      '1 / (1 + exp(-(intercept + perTenPoints * score / 10 + perTenDecline * decline / 0.1 + perTicket * tickets)))',
    when: [{ input: 'riskFrom', is: ['stated'] }],
  },
  loss: { table: 'accounts', expression: 'chance * revenue' },
};
