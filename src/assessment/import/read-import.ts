import type * as z from 'zod/mini';
import type { AssessmentModel } from '../../schemas/assessment.ts';
import { type Response, responseSchema } from '../response.ts';
import { type Session, sessionSchema } from '../session.ts';
import { type SharedNotes, sharedNotesSchema } from '../shared-notes.ts';
import { checkNotes, checkResponse } from './check-response.ts';
import { checkSession } from './check-session.ts';
import { type ImportRefusal, refusal, refusalsOf } from './import-refusal.ts';

/** What a file turned out to be. A refused one is refused whole, with everything that is wrong with it. */
export type ImportReading =
  | { kind: 'response'; response: Response }
  | { kind: 'session'; session: Session }
  | { kind: 'notes'; notes: SharedNotes }
  | { kind: 'refused'; refusals: ImportRefusal[] };

/** Largest file that is read, in UTF-16 units; a session of a hundred people with long notes is about 1 MB. */
const LONGEST_FILE = 5_000_000;

/**
 * Reads `response.json`, `session.json` or `notes.json`, told apart by what they hold. Nothing in it is trusted: unknown ids, levels out of range,
 * oversize text, another model and later formats are refused, and nothing is half-imported. Never throws. Answers of an older version of
 * the model come back as they are; merging migrates them.
 */
export function readImport(text: string, model: AssessmentModel): ImportReading {
  if (text.length > LONGEST_FILE) return refused([refusal('', 'too-large', undefined, LONGEST_FILE)]);
  const parsed = parseJson(text);
  if (parsed === undefined) return refused([refusal('', 'not-json')]);
  const kind = kindOf(parsed);
  if (!kind) return refused([refusal('', 'not-ours')]);
  if (isNewer(parsed)) return refused([refusal('schemaVersion', 'newer-format', parsed.schemaVersion, 1)]);
  if (kind === 'response') {
    const read = readWith(responseSchema, parsed, (response) => checkResponse(response, model));
    return 'data' in read ? { kind, response: read.data } : read;
  }
  if (kind === 'notes') {
    const read = readWith(sharedNotesSchema, parsed, (notes) => checkNotes(notes, model));
    return 'data' in read ? { kind, notes: read.data } : read;
  }
  const read = readWith(sessionSchema, parsed, (session) => checkSession(session, model));
  return 'data' in read ? { kind, session: read.data } : read;
}

function readWith<T>(
  schema: z.ZodMiniType<T>,
  parsed: unknown,
  check: (data: T) => ImportRefusal[],
): { data: T } | (ImportReading & { kind: 'refused' }) {
  // reportInput: a reader sees what was found.
  const result = schema.safeParse(parsed, { reportInput: true });
  if (!result.success) return refused(refusalsOf(result.error.issues));
  const refusals = check(result.data);
  return refusals.length > 0 ? refused(refusals) : { data: result.data };
}

function parseJson(text: string): unknown {
  try {
    // Some editors and Excel put a byte order mark first.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function kindOf(parsed: unknown): 'response' | 'session' | 'notes' | undefined {
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  if (Object.hasOwn(parsed, 'responses')) return 'session';
  if (Object.hasOwn(parsed, 'sharedNotes')) return 'notes';
  return Object.hasOwn(parsed, 'answers') ? 'response' : undefined;
}

function isNewer(parsed: unknown): parsed is { schemaVersion: number } {
  const { schemaVersion } = parsed as { schemaVersion?: unknown };
  return typeof schemaVersion === 'number' && schemaVersion > 1;
}

function refused(refusals: ImportRefusal[]): ImportReading & { kind: 'refused' } {
  return { kind: 'refused', refusals };
}
