import * as z from 'zod/mini';
import { answerSchema, indicatorSchema } from './answer.ts';

/** An id inside a model (`tech.capability`). */
export const modelIdSchema = z.string().check(z.maxLength(60), z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/));
/** A moment in UTC as `Date.toISOString` writes it. */
export const instantSchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/));
/** An id of a session, response or snapshot: random letters, never a name. */
export const randomIdSchema = z.string().check(z.regex(/^[\w-]{4,120}$/));

/** Which model, in which version, with which words (a hash of everything a person sees when answering). */
export const modelReferenceSchema = z.strictObject({
  id: z.string().check(z.maxLength(40), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  version: z.string().check(z.regex(/^(0|[1-9]\d{0,3})(\.(0|[1-9]\d{0,3})){2}$/)),
  hash: z.string().check(z.maxLength(64), z.regex(/^[\w-]*$/)),
});

/** What happened to an answer that an older version of the model asked for. */
export const MIGRATION_FLAGS = ['split', 'merged', 'anchor-changed'] as const;

/** How answers came from an older version; nothing is carried silently. */
const migratedSchema = z.strictObject({
  /** The version that was answered. */
  from: modelReferenceSchema.shape.version,
  /** Answers to look at again, by item. */
  confirm: z.record(modelIdSchema, z.enum(MIGRATION_FLAGS)),
  /** Answers to items and indicators that are gone. */
  archived: z.record(modelIdSchema, z.union([answerSchema, indicatorSchema])),
});

/** `response.json`: what one person answered. */
export const responseSchema = z.strictObject({
  schemaVersion: z.literal(1),
  model: modelReferenceSchema,
  /** Absent when somebody answered without being invited to a session. */
  session: z.optional(randomIdSchema),
  id: randomIdSchema,
  created: instantSchema,
  answers: z.record(modelIdSchema, answerSchema),
  /** Answers of the full round by indicator. */
  indicators: z.optional(z.record(modelIdSchema, indicatorSchema)),
  migrated: z.optional(migratedSchema),
});

/** Why an answer should be looked at again. */
export type MigrationFlag = (typeof MIGRATION_FLAGS)[number];
/** What one person answered. */
export type Response = z.infer<typeof responseSchema>;
/** Which model an answer or a session belongs to. */
export type ModelReference = z.infer<typeof modelReferenceSchema>;
