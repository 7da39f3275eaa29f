import type { Formula } from '../_kit/define.ts';
import type { Condition } from '../_kit/fields.ts';

const alike: Condition = { input: 'effects', is: ['equal'] };
const observed: Condition = { input: 'winRateIs', is: ['observed'] };
const known: Condition = { input: 'winRateIs', is: ['true'] };

/** Closed forms, most of which hold only where all effects are alike: otherwise power is a mean over them. */
export const formulas: Record<string, Formula | readonly Formula[]> = {
  testsPerYear: { expression: '12 * perMonth' },
  yearlyCost: { expression: '12 * perMonth * costPerTest' },
  standardError: { expression: 'effectMean / (normalQuantile(1 - falsePositive) + normalQuantile(power))' },
  smallestWin: {
    expression:
      'normalQuantile(1 - falsePositive) * effectMean / (normalQuantile(1 - falsePositive) + normalQuantile(power))',
  },
  workingShare: [
    { expression: '(winRate - falsePositive) / (power - falsePositive)', when: [alike, observed] },
    { expression: 'winRate', when: [known] },
  ],
  declaredShare: [
    { expression: 'winRate', when: [observed] },
    { expression: 'winRate * power + (1 - winRate) * falsePositive', when: [alike, known] },
  ],
  trueWins: { expression: '12 * perMonth * workingShare * power', when: [alike] },
  falseWins: [
    { expression: '12 * perMonth * (1 - workingShare) * falsePositive', when: [alike] },
    { expression: '12 * perMonth * (1 - winRate) * falsePositive', when: [known] },
  ],
  falseShare: { expression: 'falseWins / (trueWins + falseWins)', when: [alike] },
  expectedUplift: {
    expression: '(1 + lasting * workingShare * power * effectMean) ^ (12 * perMonth) - 1',
    when: [alike],
  },
  winnersCurse: {
    expression:
      '1 + standardError * exp(0 - normalQuantile(power) ^ 2 / 2) / (sqrt(2 * 3.141592653589793) * power * effectMean)',
    when: [alike],
  },
  chanceInQuarter: { expression: '1 - (1 - winRate) ^ (3 * perMonth)', when: [observed] },
  netValue: { expression: 'baseline * expectedUplift - 12 * perMonth * costPerTest', when: [alike] },
};
