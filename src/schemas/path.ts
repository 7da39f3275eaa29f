import * as z from 'zod';
import { bilingual, slug } from './shared.ts';

/** `paths/<id>.yml`: what somebody in a role reads and tries, in which order, and why. */
export const pathSchema = z.strictObject({
  order: z.int().min(0).describe('place on the page; unique'),
  title: bilingual.describe('the role'),
  audience: bilingual.describe('for whom, and what they can do at the end'),
  stops: z
    .array(
      z.strictObject({
        kind: z.enum(['playbook', 'simulator', 'assessment']).describe('what stands at this stop'),
        id: slug.describe('a playbook’s slug, or the id of a simulator or an assessment'),
        why: bilingual.describe('one sentence'),
      }),
    )
    .min(1)
    .describe('what to read and try, in order'),
});

/** A reading path. */
export type ReadingPath = z.infer<typeof pathSchema>;
