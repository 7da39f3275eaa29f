import * as z from 'zod/mini';
import { LONGEST_NOTE } from './answer.ts';
import { plainText } from './plain-text.ts';
import { modelIdSchema, modelReferenceSchema, type Response, randomIdSchema } from './response.ts';
import type { Session } from './session.ts';

/** `notes.json`: what one person agreed to share in an anonymous session. No levels, no id, no time. */
export const sharedNotesSchema = z.strictObject({
  schemaVersion: z.literal(1),
  model: modelReferenceSchema,
  /** Absent when somebody answered without being invited to a session. */
  session: z.optional(randomIdSchema),
  /** One note per item at most. */
  sharedNotes: z.record(modelIdSchema, plainText(LONGEST_NOTE).check(z.minLength(1))),
});

/** Notes without answers. */
export type SharedNotes = z.infer<typeof sharedNotesSchema>;

/** The notes beside somebody's answers, by themselves; nothing when there are none. Links to evidence stay behind: they name people. */
export function notesIn({ model, session, answers }: Response): SharedNotes | undefined {
  const notes = Object.entries(answers).flatMap(([item, { note }]) => (note ? [[item, note] as const] : []));
  if (notes.length === 0) return undefined;
  return { schemaVersion: 1, model, ...(session && { session }), sharedNotes: Object.fromEntries(notes) };
}

/** An anonymous session with somebody's notes among the others, item by item in the order of the alphabet, which says nothing about people. */
export function withNotes(session: Session, { sharedNotes }: SharedNotes): { session: Session; added: number } {
  const present = session.notes ?? {};
  const fresh = Object.entries(sharedNotes).filter(([item, note]) => !present[item]?.includes(note));
  const notes = Object.fromEntries(fresh.map(([item, note]) => [item, [...(present[item] ?? []), note].toSorted()]));
  return { session: { ...session, notes: { ...present, ...notes } }, added: fresh.length };
}
