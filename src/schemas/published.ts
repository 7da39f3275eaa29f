import * as z from 'zod';
import { responseSchema } from '../assessment/response.ts';
import { sessionSchema } from '../assessment/session.ts';
import { assessmentModelSchema, assessmentTextSchema } from './assessment.ts';
import { termSchema } from './glossary-term.ts';
import { interfaceSchema } from './interface.ts';
import { pageSchema } from './page.ts';
import { pathSchema } from './path.ts';
import { playbookSchema } from './playbook.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { templateSchema } from './template.ts';

/** What an author writes, by the name under which the site publishes its JSON Schema; `page` is the front matter of `.mdx` files. */
const WRITTEN = {
  playbook: playbookSchema,
  page: pageSchema,
  'glossary-term': termSchema,
  source: sourceSchema,
  template: templateSchema,
  path: pathSchema,
  site: siteSchema,
  interface: interfaceSchema,
  'assessment-model': assessmentModelSchema,
  'assessment-text': assessmentTextSchema,
} as const;

/** The formats that others may write or read, by the name under which the site publishes their JSON Schema. */
const PUBLISHED = {
  ...WRITTEN,
  'assessment-response': responseSchema,
  'assessment-session': sessionSchema,
} as const;

/** A name of {@link publishedSchema}. */
export type PublishedName = keyof typeof PUBLISHED;

/** Names of {@link publishedSchema}. */
export const PUBLISHED_NAMES = Object.keys(PUBLISHED) as PublishedName[];

/** Names of the formats that authors write by hand. */
export const WRITTEN_NAMES = Object.keys(WRITTEN) as (keyof typeof WRITTEN)[];

/**
 * The JSON Schema (draft 2020-12) of what is written in a file: defaults may be left out, unknown keys are refused. What it cannot say
 * (that ids agree, that steps do not wait for each other in a circle) the site's own checks do.
 */
export function publishedSchema(name: PublishedName): object {
  return { title: name, ...z.toJSONSchema(PUBLISHED[name], { io: 'input' }) };
}
