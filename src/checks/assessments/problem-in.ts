import type { AssessmentFile } from '../../compile/read-assessments.ts';
import { placeInYaml } from '../../compile/read-yaml.ts';
import { nearest, oneOf } from '../../errors/nearest.ts';
import type { Problem } from '../../errors/problem.ts';

/** A problem at a key or list item of a model's file. */
export function problemIn(
  { file, text }: Pick<AssessmentFile<unknown>, 'file' | 'text'>,
  path: readonly PropertyKey[],
  problem: Pick<Problem, 'rule' | 'found' | 'expected'> & { fix?: string | undefined },
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
      expected: oneOf([...valid], 20),
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
    const found = `${path.map(String).join('.')}: ${name}, which stands above too`;
    return [problemIn(source, path, { rule: 'repeated-id', found, expected: 'an id of its own' })];
  });
}
