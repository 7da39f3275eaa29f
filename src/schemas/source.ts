import * as z from 'zod';
import { EXPECTATIONS } from './expectations.ts';
import { bilingual, words } from './shared.ts';

/** `sources/<id>.yml`: where a figure or an idea comes from, and how far it can be trusted. */
export const sourceSchema = z.strictObject({
  title: bilingual.describe('its own title, translated where it has one'),
  author: words.optional().describe('who wrote it, as it names them'),
  year: z.int().min(1600).max(2100).optional().describe('the year of publication'),
  kind: z.enum(['document', 'paper', 'book', 'web', 'standard']).describe('what it is'),
  url: z.url(EXPECTATIONS.address.en).optional().describe('where it can be read'),
  note: bilingual.describe('where its figures come from and how far they can be trusted'),
});

/** A source. */
export type Source = z.infer<typeof sourceSchema>;
