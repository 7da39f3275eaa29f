import * as z from 'zod/mini';
import { plainText } from './plain-text.ts';

/** Why a cell does not apply to a team. */
export const REASONS = ['out-of-scope', 'owned-elsewhere', 'not-a-priority', 'other'] as const;
/** How sure somebody is of an answer. */
export const CONFIDENCES = ['guess', 'seen', 'can-show'] as const;
/** Longest note that is kept, in UTF-16 units. */
export const LONGEST_NOTE = 2000;
/** Most links to evidence per answer. */
export const MOST_LINKS = 5;

const extras = {
  confidence: z.optional(z.enum(CONFIDENCES)),
  note: z.optional(plainText(LONGEST_NOTE)),
  /** Addresses of evidence: http or https only, shown as text beside the link. */
  links: z.optional(
    z.array(z.string().check(z.maxLength(500), z.regex(/^https?:\/\/\S+$/))).check(z.maxLength(MOST_LINKS)),
  ),
};

/** An answer to one item; an item that nobody answered has no entry at all. */
export const answerSchema = z.union([
  z.strictObject({ value: z.int().check(z.gte(1), z.lte(5)), ...extras }),
  z.strictObject({ state: z.literal('not-applicable'), reason: z.optional(z.enum(REASONS)), ...extras }),
  z.strictObject({ state: z.literal('unknown'), ...extras }),
]);

/** A level, *does not apply* (with its reason; a code carries none) or *I do not know*, with what was said beside it. */
export type Answer = z.infer<typeof answerSchema>;
/** Why a cell does not apply. */
export type Reason = (typeof REASONS)[number];
/** How sure somebody is. */
export type Confidence = (typeof CONFIDENCES)[number];

/** An answer to one indicator of the full round. */
export const indicatorSchema = z.enum(['yes', 'no', 'unknown']);
/** Yes, no or *I do not know*. */
export type IndicatorAnswer = z.infer<typeof indicatorSchema>;
