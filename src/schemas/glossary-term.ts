import * as z from 'zod';
import { SYSTEMS, slug, words } from './shared.ts';

const wording = z.strictObject({
  term: words.describe('as it is written in a sentence'),
  definition: words.describe('one sentence, shown where the term is used'),
  synonyms: z.array(words).default([]).describe('other words that lead here: abbreviations, traditional forms'),
  avoid: z.array(words).default([]).describe('words that prose does not use in the place of this term'),
});

/** `glossary/<term>.yml`: a term in both languages. */
export const termSchema = z.strictObject({
  zh: wording.describe('in Chinese'),
  en: wording.describe('in English'),
  formula: words.optional().describe('plain text, for terms that are worked out'),
  systems: z.array(z.enum(SYSTEMS)).min(1).describe('the systems that speak of it'),
  related: z.array(slug).default([]).describe('ids of other terms'),
});

/** A glossary term. */
export type GlossaryTerm = z.infer<typeof termSchema>;
