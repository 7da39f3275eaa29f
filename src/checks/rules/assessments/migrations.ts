import { compareVersions } from '../../../assessment/merge/version.ts';
import type { AssessmentRecord } from '../../../compile/read-assessments.ts';
import type { Problem } from '../../../errors/problem.ts';
import type { AssessmentModel, ModelChange } from '../../../schemas/assessment.ts';
import { problemIn, repeatedNames, unknownName } from './problem-in.ts';

/** Every older version leads, step by step, to the present one, and its changes name items of the versions they join. */
export function checkMigrations({ facts }: AssessmentRecord): Problem[] {
  const { data } = facts;
  const at = (index: number, ...rest: PropertyKey[]) => ['migrations', index, ...rest];
  return [
    ...repeatedNames(
      facts,
      data.migrations.map(({ from }, index) => ({ name: from, path: at(index, 'from') })),
    ),
    ...data.migrations.flatMap(({ from, to }, index) => {
      const isForward = compareVersions(from, to) < 0;
      const isJoined = to === data.version || data.migrations.some((next) => next.from === to);
      if (isForward && isJoined) return [];
      const found = { zh: `从 ${from} 到 ${to}`, en: `from ${from} to ${to}` };
      const expected = {
        zh: `更新的版本，并能走到 ${data.version}`,
        en: `a later version that leads to ${data.version}`,
      };
      return [problemIn(facts, at(index, 'to'), { rule: 'wrong-value', found, expected })];
    }),
    ...data.migrations.flatMap(({ items, to, changes }, index) =>
      changes.flatMap((change, place) => [
        ...sourcesOf(change).flatMap(({ id, path }) =>
          unknownName(facts, at(index, 'changes', place, ...path), id, items),
        ),
        ...targetsOf(change).flatMap(({ id, path }) =>
          unknownName(facts, at(index, 'changes', place, ...path), id, itemsOf(to, data)),
        ),
      ]),
    ),
  ];
}

interface Named {
  id: string;
  path: PropertyKey[];
}

function sourcesOf(change: ModelChange): Named[] {
  if (change.kind === 'merge') return change.from.map((id, index) => ({ id, path: ['from', index] }));
  if (change.kind === 'rename' || change.kind === 'split') return [{ id: change.from, path: ['from'] }];
  return [{ id: change.item, path: ['item'] }];
}

function targetsOf(change: ModelChange): Named[] {
  if (change.kind === 'split') return change.to.map((id, index) => ({ id, path: ['to', index] }));
  if (change.kind === 'rename' || change.kind === 'merge') return [{ id: change.to, path: ['to'] }];
  return change.kind === 'anchor-changed' ? [{ id: change.item, path: ['item'] }] : [];
}

/** The items of a version: those of the migration that starts there, or the model's own. */
function itemsOf(version: string, { items, migrations }: AssessmentModel): string[] {
  return migrations.find(({ from }) => from === version)?.items ?? items.map(({ id }) => id);
}
