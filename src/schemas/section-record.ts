import * as z from 'zod';

const hash = z.string().regex(/^[0-9a-f]{12}$/, 'a hash of twelve digits, written by the command');

const pairs = z.record(z.string(), z.strictObject({ zh: hash, en: hash }));

/** `sections.yml` beside a page: the hashes of its sections' words in both languages at two moments. Written by commands, never by hand. */
export const sectionRecordSchema = z.strictObject({
  reviewed: pairs.optional().describe('when the playbook was last reviewed'),
  inStep: pairs.optional().describe('when the two languages last said the same'),
});

/** What is recorded of a page's sections. */
export type SectionRecord = z.infer<typeof sectionRecordSchema>;

/** The hashes of sections in both languages, by the id of their heading. */
export type SectionPairs = z.infer<typeof pairs>;
