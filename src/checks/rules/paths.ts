import type { Library } from '../../compile/library.ts';
import type { PathRecord } from '../../compile/read-paths.ts';
import type { Problem } from '../../errors/problem.ts';
import { problemIn, repeatedNames, unknownName } from './assessments/problem-in.ts';

type Named = Pick<Library, 'named' | 'simulators' | 'paths'>;

/** Every stop of a reading path exists and stands there once; no two paths claim the same place. */
export function checkPaths(library: Named): Problem[] {
  const valid = {
    playbook: library.named.playbooks,
    simulator: library.simulators,
    assessment: library.named.assessments,
  };
  const paths = [...library.paths.values()];
  return [
    ...paths.flatMap((path) => [
      ...path.stops.flatMap(({ kind, id }, index) => unknownName(path, ['stops', index, 'id'], id, valid[kind])),
      ...repeatedNames(
        path,
        path.stops.map(({ kind, id }, index) => ({ name: `${kind} ${id}`, path: ['stops', index, 'id'] })),
      ),
    ]),
    ...sharedPlaces(paths),
  ];
}

function sharedPlaces(paths: readonly PathRecord[]): Problem[] {
  const first = new Map<number, PathRecord>();
  return paths.flatMap((path) => {
    const other = first.get(path.order);
    if (!other) {
      first.set(path.order, path);
      return [];
    }
    return [
      problemIn(path, ['order'], {
        rule: 'shared-place',
        found: {
          zh: `order: ${path.order}，${other.file} 也是`,
          en: `order: ${path.order}, which ${other.file} has too`,
        },
        expected: { zh: '没有占用的位置', en: 'a place of its own' },
      }),
    ];
  });
}
