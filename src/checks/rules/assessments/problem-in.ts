import type { AssessmentFile } from '../../../compile/read-assessments.ts';
import { placeInYaml } from '../../../compile/read-yaml.ts';
import { choiceOf, nearest } from '../../../errors/nearest.ts';
import type { Problem } from '../../../errors/problem.ts';
import type { Words } from '../../../i18n/said.ts';

/** A problem at a key or list item of a model's file. */
export function problemIn(
  { file, text }: Pick<AssessmentFile<unknown>, 'file' | 'text'>,
  path: readonly PropertyKey[],
  problem: Pick<Problem, 'rule' | 'found' | 'expected'> & { fix?: Words | undefined },
): Problem {
  const { fix, ...said } = problem;
  return { file, ...placeInYaml(text, path), ...said, ...(fix !== undefined && { fix }) };
}

/** A name that is not among the valid ones, with the nearest that is. */
export function unknownName(
  source: Pick<AssessmentFile<unknown>, 'file' | 'text'>,
  path: readonly PropertyKey[],
  name: string,
  valid: readonly string[],
): Problem[] {
  if (valid.includes(name)) return [];
  const found = `${path.map(String).join('.')}: ${name}`;
  return [
    problemIn(source, path, {
      rule: 'unknown-name',
      found,
      expected: choiceOf(valid, 20),
      fix: nearest(name, [...valid]),
    }),
  ];
}

/** Names that stand twice, each with its place in a list. */
export function repeatedNames(
  source: Pick<AssessmentFile<unknown>, 'file' | 'text'>,
  names: readonly { name: string; path: readonly PropertyKey[] }[],
): Problem[] {
  const seen = new Set<string>();
  return names.flatMap(({ name, path }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const written = `${path.map(String).join('.')}: ${name}`;
    const found = { zh: `${written}，上面已经有了`, en: `${written}, which stands above too` };
    const expected = { zh: '没有用过的 id', en: 'an id of its own' };
    return [problemIn(source, path, { rule: 'repeated-id', found, expected })];
  });
}
