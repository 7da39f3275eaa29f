import type { AssessmentModel, ModelMigration } from '../../schemas/assessment.ts';
import { migrateResponse } from '../merge/migrate-response.ts';
import type { Session } from '../session.ts';

/** A session in the present version, with what could not come along. */
export interface MigratedSession {
  session: Session;
  /** Ids of items whose agreed level, target, estimates, votes, notes, counts or goals were left behind: they were split, merged or dropped. */
  leftBehind: string[];
}

/**
 * Brings a session of an older version of the model into the present one. People's answers are migrated one by one, with their flags. What
 * the team decided about a cell follows a rename; about a cell that was split, merged or dropped it is left behind and named, because
 * nobody has decided anything about the new cells. Snapshots stay as they were.
 *
 * Call it after readImport has accepted the session; one of the present version comes back as it is.
 */
export function migrateSession(session: Session, model: AssessmentModel): MigratedSession {
  if (session.model.version === model.version) return { session, leftBehind: [] };
  const names = newNames(session.model.version, model);
  const leftBehind = new Set<string>();
  const move = <T>(record: Record<string, T>): Record<string, T> => {
    const entries = Object.entries(record).flatMap(([id, value]): [string, T][] => {
      const name = names(id);
      if (name === undefined) leftBehind.add(id);
      return name === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(entries);
  };
  const { counts, notes, secondVotes, agreed, targets, importance, effort, goals } = session;
  const migrated: Session = {
    ...session,
    model: { ...session.model, version: model.version, hash: '' },
    responses: session.responses.flatMap((response) => {
      const reading = migrateResponse(response, model);
      return reading.ok ? [reading.response] : [];
    }),
    agreed: move(agreed),
    targets: move(targets),
    importance: move(importance),
    effort: move(effort),
    goals: goals.flatMap((goal) =>
      Object.entries(move({ [goal.item]: goal })).map(([item, each]) => ({ ...each, item })),
    ),
    ...(counts && { counts: move(counts) }),
    ...(notes && { notes: move(notes) }),
    ...(secondVotes && { secondVotes: move(secondVotes) }),
  };
  return { session: migrated, leftBehind: [...leftBehind] };
}

/** From an item's id in an older version to its id now, as long as it only changed its name. */
function newNames(version: string, { migrations, items }: AssessmentModel): (id: string) => string | undefined {
  const known = new Set(items.map(({ id }) => id));
  const steps: ModelMigration[] = [];
  for (let step = stepFrom(version); step && !steps.includes(step); step = stepFrom(step.to)) steps.push(step);
  return (id) => {
    const name = steps.reduce<string | undefined>((present, step) => present && renamedIn(step, present), id);
    return name !== undefined && known.has(name) ? name : undefined;
  };

  function stepFrom(from: string): ModelMigration | undefined {
    return migrations.find((each) => each.from === from);
  }
}

function renamedIn({ changes }: ModelMigration, id: string): string | undefined {
  for (const change of changes) {
    if (change.kind === 'rename' && change.from === id) return change.to;
    const isLost =
      (change.kind === 'split' && change.from === id) ||
      (change.kind === 'merge' && change.from.includes(id)) ||
      (change.kind === 'dropped' && change.item === id);
    if (isLost) return undefined;
  }
  return id;
}
