import type { AssessmentModel } from '../../schemas/assessment.ts';
import { readEntry } from '../code/answer-link.ts';
import { answersOfCode, type CodedIds, codedIdsOf } from '../code/response-code.ts';
import type { Response } from '../response.ts';
import { compareVersions } from './version.ts';

/** Answers read from one pasted piece, or why not. */
export type CollectedCode =
  | { ok: true; response: Response }
  | { ok: false; because: CodeRefusal; expectedLengths?: number[] };

/** Why a pasted piece is refused. */
export type CodeRefusal =
  | 'no-code'
  | 'newer-format'
  | 'letters'
  | 'length'
  | 'damaged'
  | 'level'
  | 'other-model'
  | 'newer-model'
  | 'no-migration';

/** What the piece is read with: the page's model and the moment. */
export interface CollectContext {
  model: AssessmentModel;
  /** ISO 8601 in UTC. */
  now: string;
  /** 2 for a second person who gave the very same answers, and so on; otherwise the same code twice is one person. */
  copy?: number;
}

/**
 * One code or link as a response, still in the version of the model it was answered with; merging migrates it. A code holds no id, so
 * its letters become one: the same code again is known as the same.
 */
export function collectCode(piece: string, { model, now, copy = 1 }: CollectContext): CollectedCode {
  const entry = readEntry(piece);
  if (entry.kind === 'newer') return { ok: false, because: 'newer-format' };
  if (entry.kind === 'none') return { ok: false, because: 'no-code' };
  if (entry.model && entry.model.id !== model.id) return { ok: false, because: 'other-model' };
  const version = entry.model?.version ?? model.version;
  const ids = idsOfVersion(model, version);
  if (typeof ids === 'string') return { ok: false, because: ids };
  const reading = answersOfCode(entry.code, ids);
  if (!reading.ok) return { ok: false, because: reading.because, expectedLengths: reading.expectedLengths };
  return {
    ok: true,
    response: {
      schemaVersion: 1,
      model: { id: model.id, version, hash: '' },
      id: copy > 1 ? `code-${entry.code}-${copy}` : `code-${entry.code}`,
      created: now,
      ...reading.coded,
    },
  };
}

/** The items of a version in their order: the model's own, or those that a migration lists. */
function idsOfVersion(model: AssessmentModel, version: string): CodedIds | 'newer-model' | 'no-migration' {
  if (version === model.version) return codedIdsOf(model);
  if (compareVersions(version, model.version) > 0) return 'newer-model';
  const older = model.migrations.find(({ from }) => from === version);
  return older ? { items: older.items, indicators: older.indicators, levels: model.levels.length } : 'no-migration';
}
