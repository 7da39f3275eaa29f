import * as z from 'zod';
import { EXPECTATIONS } from './expectations.ts';
import { day, duration, ROLES, slug } from './shared.ts';

/** `playbook.yml`: the facts of a playbook that are true in every language. */
export const playbookSchema = z
  .strictObject({
    order: z.int().min(0).describe("place in its system's list; unique within the system"),
    owner: z.enum(ROLES).describe('the role that keeps it true'),
    audience: z.array(z.enum(ROLES)).min(1).describe('the roles it is written for'),
    stage: z.int().min(1).max(5).describe('maturity level that it helps to reach'),
    duration: duration.describe('how long the first run takes'),
    status: z.enum(['draft', 'reviewed']).describe('a reviewed playbook also says when and by whom'),
    reviewed: z
      .strictObject({
        date: day.describe('the day of the last review'),
        by: z.enum(ROLES).describe('the role that reviewed it'),
        hash: z.string().optional().describe('of the text that was reviewed'),
      })
      .optional()
      .describe('the last review; needed when status is reviewed'),
    reviewEvery: duration.default('P6M').describe('how long a review holds'),
    simulators: z.array(slug).default([]).describe('every simulator that the text embeds or quotes'),
    sources: z.array(slug).default([]).describe('every source that the text cites; their order gives their numbers'),
    terms: z.array(slug).default([]).describe('every glossary term that the text uses through <Term>'),
    related: z.array(slug).default([]).describe('slugs of other playbooks, shown at the end'),
    templates: z.array(slug).default([]).describe('templates that <Templates /> offers to download'),
  })
  .refine((playbook) => playbook.status === 'draft' || playbook.reviewed, {
    path: ['reviewed'],
    message: EXPECTATIONS.reviewed.en,
  });

/** A playbook's facts. */
export type Playbook = z.infer<typeof playbookSchema>;
