import * as z from 'zod/mini';
import { plainText } from './plain-text.ts';
import { instantSchema, modelIdSchema, modelReferenceSchema, randomIdSchema, responseSchema } from './response.ts';

const level = z.int().check(z.gte(1), z.lte(5));
const count = z.int().check(z.gte(0), z.lte(10_000));
const day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const perItem = <S extends z.ZodMiniType>(schema: S) => z.record(modelIdSchema, schema);

/** How many gave each answer to one item; all that an anonymous session keeps. `levels[0]` counts level 1. */
export const countsSchema = z.strictObject({
  levels: z.array(count).check(z.minLength(2), z.maxLength(5)),
  notApplicable: count,
  unknown: count,
  unanswered: count,
});

/** What the team agreed about one item after talking; the individual answers stay. */
export const agreementSchema = z.strictObject({
  level,
  reason: z.optional(plainText(2000)),
  /** The minority's view. */
  dissent: z.optional(plainText(2000)),
});

/** A promise: one cell, one step, with its owner and its proof. */
export const goalSchema = z.strictObject({
  item: modelIdSchema,
  from: level,
  to: level,
  /** 0 is the first stage. */
  stage: z.int().check(z.gte(0), z.lte(9)),
  action: z.optional(plainText(500)),
  owner: z.optional(plainText(120)),
  measure: z.optional(plainText(500)),
  evidence: z.optional(plainText(500)),
  review: z.optional(day),
  /** Answered when the next round opens. */
  kept: z.optional(z.enum(['yes', 'partly', 'no'])),
});

/** One finished round as it was answered, with the model it was answered with. */
export const snapshotSchema = z.strictObject({
  id: randomIdSchema,
  taken: instantSchema,
  model: modelReferenceSchema,
  privacy: z.enum(['open', 'anonymous']),
  invited: count,
  counts: perItem(countsSchema),
  agreed: perItem(agreementSchema),
  /** Open sessions only: response id → item → level, so that the same person's two answers can be paired. */
  paired: z.optional(z.record(randomIdSchema, perItem(level))),
  goals: z.array(goalSchema).check(z.maxLength(400)),
});

/** `session.json`: everything a facilitator keeps. */
export const sessionSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: randomIdSchema,
  model: modelReferenceSchema,
  created: instantSchema,
  /** The team or product that is assessed. */
  scope: plainText(200),
  invited: count,
  privacy: z.enum(['open', 'anonymous']),
  /** Anonymous sessions: collecting has ended for good. Only then are results shown, so that none can be held against the next. */
  closed: z.optional(z.literal(true)),
  /** Below this many answers nothing but their number is shown: 3 or more. */
  threshold: z.int().check(z.gte(3), z.lte(100)),
  /** Open sessions: one per person. Empty in anonymous ones. */
  responses: z.array(responseSchema).check(z.maxLength(500)),
  /** Anonymous sessions: counts per item. Absent in open ones. */
  counts: z.optional(perItem(countsSchema)),
  /** Anonymous sessions: notes that people agreed to share apart from their answers, by item, sorted by their text. */
  notes: z.optional(perItem(z.array(plainText(2000)).check(z.maxLength(500)))),
  /** Levels given in a second vote after talking, in no order. */
  secondVotes: z.optional(perItem(z.array(level).check(z.maxLength(500)))),
  agreed: perItem(agreementSchema),
  targets: perItem(level),
  importance: perItem(level),
  /** Overrides of the model's effort for the next step. */
  effort: perItem(z.literal([1, 2, 3, 5, 8])),
  /** Weights of systems in the overall mean; absent means equal. */
  weights: z.optional(perItem(z.number().check(z.gte(0), z.lte(100)))),
  /** Effort points per stage; `null` is unlimited. */
  capacity: z.array(z.nullable(z.number().check(z.gte(0), z.lte(10_000)))).check(z.minLength(1), z.maxLength(10)),
  goals: z.array(goalSchema).check(z.maxLength(400)),
  snapshots: z.array(snapshotSchema).check(z.maxLength(100)),
});

/** Everything a facilitator keeps. */
export type Session = z.infer<typeof sessionSchema>;
/** Whether a session's results may be seen: an anonymous one's only once nobody can be added any more. */
export function isReleased({ privacy, closed }: Pick<Session, 'privacy' | 'closed'>): boolean {
  return privacy === 'open' || closed === true;
}

/** How many gave each answer to one item. */
export type ItemCounts = z.infer<typeof countsSchema>;
/** What the team agreed about one item. */
export type Agreement = z.infer<typeof agreementSchema>;
/** A promise with its owner and its proof. */
export type Goal = z.infer<typeof goalSchema>;
/** One finished round. */
export type Snapshot = z.infer<typeof snapshotSchema>;

/** Effort points that the four stages (0-6, 6-18, 18-36, 36+ months) start with. */
export const DEFAULT_CAPACITY: readonly (number | null)[] = [8, 16, 24, null];
/** Smallest group whose answers are shown, unless a session says another number (3 at least). */
export const DEFAULT_THRESHOLD = 5;
