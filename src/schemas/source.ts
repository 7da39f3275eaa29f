import * as z from 'zod';
import { EXPECTATIONS } from './expectations.ts';
import { bilingual, words } from './shared.ts';

/** `sources/<id>.yml`: where a figure or an idea comes from, and how far it can be trusted. */
export const sourceSchema = z.strictObject({
  title: bilingual,
  author: words.optional(),
  year: z.int().min(1600).max(2100).optional(),
  kind: z.enum(['document', 'paper', 'book', 'web', 'standard']),
  url: z.url(EXPECTATIONS.address.en).optional(),
  note: bilingual,
});

/** A source. */
export type Source = z.infer<typeof sourceSchema>;
