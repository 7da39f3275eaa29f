import * as z from 'zod';
import { SYSTEMS, slug, words } from './shared.ts';

const wording = z.strictObject({
  term: words,
  definition: words,
  synonyms: z.array(words).default([]).describe('other words that lead here: abbreviations, traditional forms'),
});

/** `glossary/<term>.yml`: a term in both languages. */
export const termSchema = z.strictObject({
  zh: wording,
  en: wording,
  formula: words.optional(),
  systems: z.array(z.enum(SYSTEMS)).min(1),
  related: z.array(slug).default([]),
});

/** A glossary term. */
export type GlossaryTerm = z.infer<typeof termSchema>;
