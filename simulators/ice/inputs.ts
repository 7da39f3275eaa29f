import * as z from 'zod/mini';
import { choice, number, table, text } from '../_kit/fields.ts';

const MAX_ROWS = 500;
const name = text({ maxLength: 120, default: '' });
const score = number({ unit: 'points', min: 1, max: 10, step: 1, default: 5, integer: true });
const points = number({ unit: 'points', min: 1, max: 100, step: 1, default: 5 });

/**
 * What the prioritisation needs: a method and, for each family of methods, one backlog. A backlog that the method does not use is
 * kept and checked, so that switching back loses nothing. ICE scores start at 1: a blank or a 0 is refused, because one 0 would
 * wipe out the whole product.
 */
export const inputs = z.strictObject({
  method: choice({ options: ['geometric', 'product', 'arithmetic', 'rice', 'wsjf'], default: 'geometric' }),
  ideas: table({
    row: {
      name,
      impact: score,
      confidence: score,
      ease: score,
      scorer: text({ maxLength: 60, default: '', optional: true }),
    },
    minRows: 1,
    maxRows: MAX_ROWS,
    when: { input: 'method', is: ['geometric', 'product', 'arithmetic'] },
  }),
  reach: table({
    row: {
      name,
      reach: number({ unit: 'people', min: 1, max: 1e9, step: 100, default: 1000, log: true }),
      impact: choice({ options: ['3', '2', '1', '0.5', '0.25'], default: '1' }),
      confidence: choice({ options: ['100', '80', '50'], default: '80' }),
      effort: number({ unit: 'person-months', min: 0.01, max: 1000, step: 0.5, default: 1 }),
    },
    minRows: 1,
    maxRows: MAX_ROWS,
    when: { input: 'method', is: ['rice'] },
  }),
  jobs: table({
    row: {
      name,
      value: points,
      urgency: points,
      risk: points,
      size: number({ unit: 'points', min: 0.01, max: 100, step: 1, default: 5 }),
    },
    minRows: 1,
    maxRows: MAX_ROWS,
    when: { input: 'method', is: ['wsjf'] },
  }),
});

/** The checked inputs. */
export type Inputs = z.output<typeof inputs>;

/** Which score ranks the ideas. */
export type Method = Inputs['method'];
