import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readPaths } from '../../compile/read-paths.ts';
import { readYaml } from '../../compile/read-yaml.ts';
import type { Problem } from '../../errors/problem.ts';
import { checkPaths } from './paths.ts';

const both = (words: string) => ({ zh: words, en: words });
const stop = (kind: string, id: string) => ({ kind, id, why: both('because') });
const path = (order: number, ...stops: object[]) => stringify({ order, title: both('t'), audience: both('a'), stops });

async function problemsIn(files: Record<string, string>): Promise<Problem[]> {
  const problems: Problem[] = [];
  const paths = readPaths(Object.keys(files), {
    text: (file) => files[file] ?? '',
    read: (file, schema) => {
      const read = readYaml({ file, text: files[file] ?? '', schema });
      if (read.ok) return read.data;
      problems.push(...read.problems);
      return undefined;
    },
  });
  const none = { terms: [], sources: [], templates: [] };
  const named = { ...none, playbooks: ['technical-debt'], assessments: ['growth-support'] };
  return [...problems, ...checkPaths({ paths, named, simulators: ['ltv-cac'] })];
}

test('a path of known stops has no problems', async () => {
  const stops = [
    stop('playbook', 'technical-debt'),
    stop('simulator', 'ltv-cac'),
    stop('assessment', 'growth-support'),
  ];
  expect(await problemsIn({ 'content/paths/engineer.yml': path(10, ...stops) })).toEqual([]);
});

test('an unknown stop is reported where it is written, with the nearest name of its kind', async () => {
  const [problem, ...others] = await problemsIn({
    'content/paths/engineer.yml': path(10, stop('playbook', 'technical-debt'), stop('playbook', 'tecnical-debt')),
  });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    rule: 'unknown-name',
    file: 'content/paths/engineer.yml',
    found: 'stops.1.id: tecnical-debt',
    fix: 'technical-debt',
  });
  expect(problem?.line).toBeGreaterThan(5);
});

test('a simulator is not taken for a playbook', async () => {
  const problems = await problemsIn({ 'content/paths/engineer.yml': path(10, stop('playbook', 'ltv-cac')) });
  expect(problems.map(({ rule }) => rule)).toEqual(['unknown-name']);
});

test('a stop that stands twice and a place that two paths claim are reported', async () => {
  const debt = stop('playbook', 'technical-debt');
  const problems = await problemsIn({
    'content/paths/engineer.yml': path(10, debt, debt),
    'content/paths/manager.yml': path(10, debt),
  });
  expect(problems.map(({ rule, file }) => [rule, file])).toEqual([
    ['repeated-id', 'content/paths/engineer.yml'],
    ['shared-place', 'content/paths/manager.yml'],
  ]);
});

test('an unknown key is refused with the nearest that exists', async () => {
  const text = path(10, stop('playbook', 'technical-debt')).replace('audience:', 'audiense:');
  const problems = await problemsIn({ 'content/paths/engineer.yml': text });
  expect(problems).toContainEqual(expect.objectContaining({ rule: 'unknown-key', fix: 'audience: …' }));
});
