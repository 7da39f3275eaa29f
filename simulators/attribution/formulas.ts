import type { Formula } from '../_kit/define.ts';

/** What the rules with a choice give to a touch; the models themselves run over journeys and have no formula over single numbers. */
export const formulas: Record<string, Formula> = {
  middleWeight: { expression: '1 - firstWeight - lastWeight' },
  dayFactor: { expression: '2 ^ (-1 / halfLifeInDays)' },
};
