import type { AssessmentRecord } from '../../../compile/read-assessments.ts';
import type { Problem } from '../../../errors/problem.ts';
import type { AssessmentAction } from '../../../schemas/assessment.ts';
import { problemIn, repeatedNames, unknownName } from './problem-in.ts';

/** Each action is one step of one known item, the only one for that step, and no steps wait for each other in a circle. */
export function checkActions({ facts }: AssessmentRecord): Problem[] {
  const { actions, items, levels } = facts.data;
  const ids = items.map(({ id }) => id);
  const at = (index: number, ...rest: PropertyKey[]) => ['actions', index, ...rest];
  return [
    ...repeatedNames(
      facts,
      actions.map(({ id }, index) => ({ name: id, path: at(index, 'id') })),
    ),
    ...actions.flatMap(({ item, dependsOn }, index) => [
      ...unknownName(facts, at(index, 'item'), item, ids),
      ...dependsOn.flatMap((other, place) => unknownName(facts, at(index, 'dependsOn', place), other, ids)),
    ]),
    ...actions.flatMap(({ from, to }, index) => {
      if (to === from + 1 && to <= levels.length) return [];
      const found = { zh: `从 ${from} 到 ${to}`, en: `from ${from} to ${to}` };
      const expected = {
        zh: `升一级，最高到 ${levels.length} 级`,
        en: `one step up, to level ${levels.length} at most`,
      };
      return [problemIn(facts, at(index, 'to'), { rule: 'wrong-value', found, expected })];
    }),
    ...repeatedSteps(actions).map(({ index, other }) =>
      problemIn(facts, at(index, 'to'), {
        rule: 'shared-place',
        found: { zh: `与 ${other} 是同一步`, en: `the same step as ${other}` },
        expected: { zh: '每题每步一项行动', en: 'one action per item and step' },
      }),
    ),
    ...circles(actions).map(({ index, place, circle }) =>
      problemIn(facts, at(index, 'dependsOn', place), {
        rule: 'circle',
        found: circle.join(' → '),
        expected: { zh: '升到同一级的步骤不互相等待', en: 'steps to the same level that do not wait for each other' },
      }),
    ),
  ];
}

function repeatedSteps(actions: readonly AssessmentAction[]): { index: number; other: string }[] {
  const first = new Map<string, string>();
  return actions.flatMap(({ id, item, to }, index) => {
    const step = `${item} ${to}`;
    const other = first.get(step);
    if (other === undefined) first.set(step, id);
    return other === undefined ? [] : [{ index, other }];
  });
}

/** A step waits for others to the same level only, so a circle stays within one level. */
function circles(actions: readonly AssessmentAction[]) {
  return actions.flatMap(({ item, to, dependsOn }, index) =>
    dependsOn.flatMap((other, place) => {
      const way = wayBetween(other, item, to, actions);
      return way ? [{ index, place, circle: [item, ...way] }] : [];
    }),
  );
}

/** The items through which one waits for another, both ends included. */
function wayBetween(
  from: string,
  goal: string,
  level: number,
  actions: readonly AssessmentAction[],
): string[] | undefined {
  const ways = new Map([[from, [from]]]);
  for (const [item, way] of ways) {
    if (item === goal) return way;
    const next = actions.find((action) => action.item === item && action.to === level)?.dependsOn ?? [];
    for (const other of next) if (!ways.has(other)) ways.set(other, [...way, other]);
  }
  return undefined;
}
