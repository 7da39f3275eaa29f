import * as z from 'zod';
import { bilingual } from './shared.ts';

/** `templates/<id>/template.yml`: a document to download and fill in. */
export const templateSchema = z.strictObject({ title: bilingual, summary: bilingual });

/** A template's title and summary. */
export type Template = z.infer<typeof templateSchema>;
