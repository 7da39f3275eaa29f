import * as z from 'zod';
import { EXPECTATIONS } from './expectations.ts';

/** A file or folder name used as an id. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, EXPECTATIONS.slug.en);

/** The systems that playbooks belong to, in reading order. */
export const SYSTEMS = ['tech', 'data', 'org', 'integration', 'growth', 'cases'] as const;

/** One of {@link SYSTEMS}. */
export type System = (typeof SYSTEMS)[number];

/** Who owns and who reads a playbook; names in both languages stand in `content/interface/`. */
export const ROLES = [
  'growth-lead',
  'product-manager',
  'data-analyst',
  'data-engineer',
  'growth-engineer',
  'engineering-lead',
  'marketing-lead',
  'people-partner',
  'finance-partner',
  'executive-sponsor',
  'facilitator',
  'new-joiner',
] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** A length of time as ISO 8601 writes it, one unit at a time. */
export const duration = z.string().regex(/^P(\d+[DWMY]|T\d+[HM])$/, EXPECTATIONS.duration.en);

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, EXPECTATIONS.day.en);

const words = z.string().trim().min(1);

/** The same words in both languages. */
export const bilingual = z.strictObject({ zh: words.describe('in Chinese'), en: words.describe('in English') });

/** Words, at least one letter. */
export { words };
