import type { AssessmentRecord } from '../../../compile/read-assessments.ts';
import type { Problem } from '../../../errors/problem.ts';
import { problemIn, repeatedNames, unknownName } from './problem-in.ts';

/** The model has its folder's id; ids stand once; each cell has one item, with known parts, playbooks and levels that exist. */
export function checkItems({ id, facts }: AssessmentRecord, playbooks: readonly string[]): Problem[] {
  const { systems, dimensions, items, levels } = facts.data;
  const ids = (list: string, entries: readonly { id: string }[]) =>
    repeatedNames(
      facts,
      entries.map(({ id: name }, index) => ({ name, path: [list, index, 'id'] })),
    );
  return [
    ...(facts.data.id === id
      ? []
      : [
          problemIn(facts, ['id'], {
            rule: 'wrong-value',
            found: `id: ${facts.data.id}`,
            expected: id,
            fix: `id: ${id}`,
          }),
        ]),
    ...repeatedNames(
      facts,
      levels.map((name, index) => ({ name, path: ['levels', index] })),
    ),
    ...ids('systems', systems),
    ...ids('dimensions', dimensions),
    ...ids('items', items),
    ...items.flatMap(({ system, dimension, playbooks: raising }, index) => [
      ...unknownName(
        facts,
        ['items', index, 'system'],
        system,
        systems.map((each) => each.id),
      ),
      ...unknownName(
        facts,
        ['items', index, 'dimension'],
        dimension,
        dimensions.map((each) => each.id),
      ),
      ...raising.flatMap((slug, place) => unknownName(facts, ['items', index, 'playbooks', place], slug, playbooks)),
    ]),
    ...repeatedCells({ facts }),
    ...emptySystems({ facts }),
    ...checkIndicators({ facts }),
  ];
}

function repeatedCells({ facts }: Pick<AssessmentRecord, 'facts'>): Problem[] {
  const first = new Map<string, string>();
  return facts.data.items.flatMap(({ id, system, dimension }, index) => {
    const cell = `${system} × ${dimension}`;
    const other = first.get(cell);
    if (other === undefined) first.set(cell, id);
    return other === undefined || other === id
      ? []
      : [
          problemIn(facts, ['items', index, 'dimension'], {
            rule: 'shared-place',
            found: { zh: `${id} 在 ${cell}，${other} 也在`, en: `${id} in ${cell}, which ${other} is in too` },
            expected: { zh: '每格一题', en: 'one item per cell' },
          }),
        ];
  });
}

function emptySystems({ facts }: Pick<AssessmentRecord, 'facts'>): Problem[] {
  const used = new Set(facts.data.items.map(({ system }) => system));
  return facts.data.systems.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          problemIn(facts, ['systems', index, 'id'], {
            rule: 'empty-system',
            found: { zh: `${id} 中没有题目`, en: `${id}, in which there is no item` },
            expected: { zh: '每个体系至少一题', en: 'at least one item per system' },
          }),
        ],
  );
}

function checkIndicators({ facts }: Pick<AssessmentRecord, 'facts'>): Problem[] {
  const { items, levels } = facts.data;
  const indicators = items.flatMap(({ indicators: own }, item) =>
    own.map(({ id, level }, index) => ({ name: id, level, path: ['items', item, 'indicators', index] })),
  );
  return [
    ...repeatedNames(
      facts,
      indicators.map(({ name, path }) => ({ name, path: [...path, 'id'] })),
    ),
    ...indicators
      .filter(({ level }) => level > levels.length)
      .map(({ name, level, path }) =>
        problemIn(facts, [...path, 'level'], {
          rule: 'wrong-value',
          found: { zh: `${name} 在 ${level} 级`, en: `${name} at level ${level}` },
          expected: { zh: `1 到 ${levels.length} 级`, en: `a level from 1 to ${levels.length}` },
        }),
      ),
  ];
}
