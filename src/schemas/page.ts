import * as z from 'zod';
import { words } from './shared.ts';

/** The front matter of a page in one language. */
export const pageSchema = z.strictObject({
  title: words.max(60).describe('the page’s heading, at most 60 characters'),
  summary: words.max(160).describe('one sentence that says what the reader gets'),
});

/** A page's front matter. */
export type PageMatter = z.infer<typeof pageSchema>;

/** The nine sections of a playbook, by id and in order. */
export const SECTIONS = [
  'when',
  'before',
  'how',
  'steps',
  'try',
  'measures',
  'failures',
  'checklist',
  'sources',
] as const;
