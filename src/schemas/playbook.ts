import * as z from 'zod';
import { EXPECTATIONS } from './expectations.ts';
import { day, duration, ROLES, slug } from './shared.ts';

/** `playbook.yml`: the facts of a playbook that are true in every language. */
export const playbookSchema = z
  .strictObject({
    order: z.int().min(0).describe("place in its system's list; unique within the system"),
    owner: z.enum(ROLES).describe('the role that keeps it true'),
    audience: z.array(z.enum(ROLES)).min(1),
    stage: z.int().min(1).max(5).describe('maturity level that it helps to reach'),
    duration: duration.describe('how long the first run takes'),
    status: z.enum(['draft', 'reviewed']),
    reviewed: z.strictObject({ date: day, by: z.enum(ROLES), hash: z.string().optional() }).optional(),
    reviewEvery: duration.default('P6M'),
    simulators: z.array(slug).default([]),
    sources: z.array(slug).default([]),
    terms: z.array(slug).default([]),
    related: z.array(slug).default([]),
    templates: z.array(slug).default([]),
  })
  .refine((playbook) => playbook.status === 'draft' || playbook.reviewed, {
    path: ['reviewed'],
    message: EXPECTATIONS.reviewed.en,
  });

/** A playbook's facts. */
export type Playbook = z.infer<typeof playbookSchema>;
