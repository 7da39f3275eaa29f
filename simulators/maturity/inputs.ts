import * as z from 'zod/mini';
import { choice, number, table, text } from '../_kit/fields.ts';

const MAX_ROWS = 40;
const HIGHEST_LEVEL = 5;

const place = {
  system: text({ maxLength: 40, default: '' }),
  cell: text({ maxLength: 60, default: '' }),
};
const count = number({ unit: 'people', min: 0, max: 500, step: 1, default: 0, integer: true });
const plan = {
  target: choice({ options: ['next', '1', '2', '3', '4', '5'], default: 'next' }),
  importance: number({ unit: 'points', min: 1, max: 5, step: 1, default: 3, integer: true }),
  effort: choice({ options: ['1', '2', '3', '5', '8'], default: '3' }),
};
const capacity = (points: number) =>
  number({ unit: 'points', min: 0, max: 500, step: 1, default: points, integer: true, advanced: true });
const row = number({ unit: 'number', min: 1, max: MAX_ROWS, step: 1, default: 1, integer: true });

/**
 * What a team's maturity is judged by: for each cell (one system in one dimension) how many people gave which answer, or, where only the
 * level is known, the level; what it is worth and what the next step costs; and which cells come before which.
 */
export const inputs = z.strictObject({
  known: choice({ options: ['answers', 'levels'], default: 'answers' }),
  answers: table({
    row: {
      ...place,
      level1: count,
      level2: count,
      level3: count,
      level4: count,
      level5: count,
      unknown: count,
      notApplicable: count,
      agreed: choice({ options: ['none', '1', '2', '3', '4', '5'], default: 'none' }),
      ...plan,
    },
    minRows: 1,
    maxRows: MAX_ROWS,
    when: { input: 'known', is: ['answers'] },
  }),
  levels: table({
    row: {
      ...place,
      held: number({ unit: 'number', min: 1, max: HIGHEST_LEVEL, step: 1, default: 1, integer: true }),
      settled: choice({ options: ['settled', 'split'], default: 'settled' }),
      ...plan,
    },
    minRows: 1,
    maxRows: MAX_ROWS,
    when: { input: 'known', is: ['levels'] },
  }),
  order: table({ row: { cell: row, after: row }, minRows: 0, maxRows: 100 }),
  share: number({
    unit: 'percent',
    min: 0.5,
    max: 1,
    step: 0.05,
    default: 0.75,
    low: 0.6,
    high: 0.9,
    advanced: true,
    when: { input: 'known', is: ['answers'] },
  }),
  firstStage: capacity(8),
  secondStage: capacity(16),
  thirdStage: capacity(24),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;
