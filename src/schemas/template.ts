import * as z from 'zod';
import { bilingual } from './shared.ts';

/** `templates/<id>/template.yml`: a document to download and fill in. */
export const templateSchema = z.strictObject({
  title: bilingual.describe('the name of the document'),
  summary: bilingual.describe('what it is for, in one sentence'),
});

/** A template's title and summary. */
export type Template = z.infer<typeof templateSchema>;
