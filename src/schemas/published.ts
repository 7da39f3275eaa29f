import * as z from 'zod';
import { responseSchema } from '../assessment/response.ts';
import { sessionSchema } from '../assessment/session.ts';
import { assessmentModelSchema, assessmentTextSchema } from './assessment.ts';

/** The formats that others may write or read, by the name under which the site publishes their JSON Schema. */
const PUBLISHED = {
  'assessment-model': assessmentModelSchema,
  'assessment-text': assessmentTextSchema,
  'assessment-response': responseSchema,
  'assessment-session': sessionSchema,
} as const;

/** Names of {@link publishedSchema}. */
export const PUBLISHED_NAMES = Object.keys(PUBLISHED) as (keyof typeof PUBLISHED)[];

/**
 * The JSON Schema (draft 2020-12) of what is written in a file: defaults may be left out, unknown keys are refused. What it cannot say
 * (that ids agree, that steps do not wait for each other in a circle) the site's own checks do.
 */
export function publishedSchema(name: keyof typeof PUBLISHED): object {
  return { title: name, ...z.toJSONSchema(PUBLISHED[name], { io: 'input' }) };
}
