import type { AssessmentModel, ModelChange, ModelMigration } from '../../schemas/assessment.ts';
import type { Answer, IndicatorAnswer } from '../answer.ts';
import type { MigrationFlag, Response } from '../response.ts';
import { mergedAnswer } from './merged-answer.ts';
import { compareVersions } from './version.ts';

/** A response in the present version, or why it cannot be brought there. */
export type MigrationReading =
  | { ok: true; response: Response }
  | { ok: false; because: 'other-model' | 'newer-model' | 'no-migration' };

interface Carried {
  answers: Record<string, Answer>;
  confirm: Record<string, MigrationFlag>;
  archived: Record<string, Answer | IndicatorAnswer>;
}

/**
 * Brings answers of an older version into the present one, step by step, and says in `migrated` what happened: a rename carries; a split
 * carries to each part and flags it; a merge takes the lowest and flags it; a changed anchor carries to be confirmed; what is gone is
 * archived. Items that are new stay empty. A response of the present version comes back as it is.
 */
export function migrateResponse(response: Response, model: AssessmentModel): MigrationReading {
  if (response.model.id !== model.id) return { ok: false, because: 'other-model' };
  const { version } = response.model;
  if (compareVersions(version, model.version) > 0) return { ok: false, because: 'newer-model' };
  if (version === model.version) return { ok: true, response };
  const steps = stepsFrom(version, model);
  if (!steps) return { ok: false, because: 'no-migration' };
  const start: Carried = {
    answers: response.answers,
    confirm: response.migrated?.confirm ?? {},
    archived: response.migrated?.archived ?? {},
  };
  const { answers, confirm, archived } = withoutUnknown(steps.reduce(carry, start), model);
  const { kept, gone } = sortIndicators(response.indicators ?? {}, model);
  return {
    ok: true,
    response: {
      ...response,
      model: { ...response.model, version: model.version, hash: '' },
      answers,
      ...(response.indicators && { indicators: kept }),
      migrated: { from: response.migrated?.from ?? version, confirm, archived: { ...archived, ...gone } },
    },
  };
}

/** The migrations that lead from a version to the present one. */
function stepsFrom(version: string, { migrations, version: present }: AssessmentModel): ModelMigration[] | undefined {
  const steps: ModelMigration[] = [];
  for (let at = version; at !== present; ) {
    const step = migrations.find(({ from }) => from === at);
    if (!step || steps.includes(step)) return undefined;
    steps.push(step);
    at = step.to;
  }
  return steps;
}

/** One step. All changes speak of the ids before it, so their order does not matter. */
function carry(before: Carried, { changes }: ModelMigration): Carried {
  const moved = new Set(changes.flatMap(sourcesOf));
  const landed = changes.flatMap((change) => landingsOf(change, before)).filter(({ answer }) => answer);
  const flags = landed.flatMap(({ id, flag }) => (flag ? [[id, flag] as const] : []));
  const dropped = changes.flatMap((change) => (change.kind === 'dropped' ? [change.item] : []));
  return {
    answers: { ...without(before.answers, moved), ...Object.fromEntries(landed.map(({ id, answer }) => [id, answer])) },
    confirm: { ...without(before.confirm, moved), ...Object.fromEntries(flags) },
    archived: { ...before.archived, ...pick(before.answers, dropped) },
  } as Carried;
}

interface Landing {
  id: string;
  answer: Answer | undefined;
  flag: MigrationFlag | undefined;
}

/** Where a change puts which answer. */
function landingsOf(change: ModelChange, { answers, confirm }: Carried): Landing[] {
  switch (change.kind) {
    case 'rename':
      return [{ id: change.to, answer: answers[change.from], flag: confirm[change.from] }];
    case 'split':
      return change.to.map((id) => ({ id, answer: answers[change.from], flag: 'split' }));
    case 'merge':
      return [{ id: change.to, answer: mergedAnswer(change.from.map((id) => answers[id])), flag: 'merged' }];
    case 'anchor-changed':
      return [{ id: change.item, answer: answers[change.item], flag: 'anchor-changed' }];
    case 'dropped':
      return [];
  }
}

function sourcesOf(change: ModelChange): readonly string[] {
  if (change.kind === 'merge') return change.from;
  return change.kind === 'rename' || change.kind === 'split' ? [change.from] : [change.item];
}

/** An answer whose item the model no longer has, though no change says so, is archived too. */
function withoutUnknown({ answers, confirm, archived }: Carried, { items }: AssessmentModel): Carried {
  const known = new Set(items.map(({ id }) => id));
  const gone = Object.entries(answers).filter(([id]) => !known.has(id));
  const ids = new Set(gone.map(([id]) => id));
  return {
    answers: without(answers, ids),
    confirm: without(confirm, ids),
    archived: { ...archived, ...Object.fromEntries(gone) },
  };
}

function sortIndicators(given: Record<string, IndicatorAnswer>, { items }: AssessmentModel) {
  const known = new Set(items.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  const entries = Object.entries(given);
  return {
    kept: Object.fromEntries(entries.filter(([id]) => known.has(id))),
    gone: Object.fromEntries(entries.filter(([id]) => !known.has(id))),
  };
}

function without<T>(record: Record<string, T>, ids: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => !ids.has(id)));
}

function pick<T>(record: Record<string, T>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => ids.includes(id)));
}
