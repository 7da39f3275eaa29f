import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { SMALL_MODEL } from '../../assessment/testing/small-model.ts';
import { SMALL_TEXT } from '../../assessment/testing/small-text.ts';
import { readAssessments } from '../../compile/read-assessments.ts';
import { readYaml } from '../../compile/read-yaml.ts';
import type { Problem } from '../../errors/problem.ts';
import { inLocale } from '../../i18n/said.ts';
import type { AssessmentModel, AssessmentText } from '../../schemas/assessment.ts';
import { checkAssessments } from './assessments.ts';

type Files = Record<string, string>;

const filesOf = (model: unknown, zh: unknown = SMALL_TEXT, en: unknown = SMALL_TEXT): Files => ({
  'content/assessments/small/model.yml': stringify(model),
  'content/assessments/small/zh.yml': stringify(zh),
  'content/assessments/small/en.yml': stringify(en),
});

async function problemsIn(files: Files): Promise<Problem[]> {
  const problems: Problem[] = [];
  const names = Object.keys(files);
  const records = readAssessments(names, {
    text: (file) => files[file] ?? '',
    read: (file, schema) => {
      const read = readYaml({ file, text: files[file] ?? '', schema });
      if (read.ok) return read.data;
      problems.push(...read.problems);
      return undefined;
    },
  });
  return [...problems, ...checkAssessments(names, records.values(), ['technical-debt'])];
}

const change = (edit: (model: AssessmentModel) => void) => {
  const model = structuredClone(SMALL_MODEL);
  edit(model);
  return filesOf(model);
};
const reword = (edit: (text: AssessmentText) => void) => {
  const text = structuredClone(SMALL_TEXT);
  edit(text);
  return filesOf(SMALL_MODEL, text);
};
const said = (problems: Problem[]) => problems.map(({ rule, found }) => [rule, inLocale(found, 'en')]);
const [first, second] = [0, 1];

describe('a maturity model', () => {
  test('that is whole has no problems', async () => {
    expect(await problemsIn(filesOf(SMALL_MODEL))).toEqual([]);
  });

  test('is reported with file, line and column, all at once', async () => {
    const files = change(({ items, actions }) => {
      Object.assign(items[second] ?? {}, { dimension: 'qq' });
      Object.assign(actions[first] ?? {}, { to: 4 });
    });
    const problems = await problemsIn(files);
    const [dimension] = problems;
    const lines = files['content/assessments/small/model.yml']?.split('\n') ?? [];
    expect(dimension).toMatchObject({
      rule: 'unknown-name',
      file: 'content/assessments/small/model.yml',
      found: 'items.1.dimension: qq',
      fix: 'q',
    });
    expect(lines[(dimension?.line ?? 0) - 1]?.slice((dimension?.column ?? 0) - 1)).toBe('dimension: qq');
    expect(said(problems)).toContainEqual(['wrong-value', 'from 1 to 4']);
    expect(said(problems)).toContainEqual(['shared-place', 'the same step as a.p.2']);
  });

  test('names playbooks that exist', async () => {
    const withPlaybooks = (...playbooks: string[]) =>
      problemsIn(change(({ items }) => Object.assign(items[first] ?? {}, { playbooks })));
    expect(await withPlaybooks('technical-debt')).toEqual([]);
    expect(await withPlaybooks('technical-debt', 'tecnical-debt')).toMatchObject([
      { rule: 'unknown-name', found: 'items.0.playbooks.1: tecnical-debt', fix: 'technical-debt' },
    ]);
  });

  test('has one item per cell, an item in every system, and ids that stand once', async () => {
    const twice = await problemsIn(change(({ items }) => Object.assign(items[second] ?? {}, { dimension: 'p' })));
    expect(said(twice)).toEqual([['shared-place', 'a.q in a × p, which a.p is in too']]);
    const empty = await problemsIn(change(({ systems }) => systems.push({ id: 'c' })));
    expect(said(empty)).toContainEqual(['empty-system', 'c, in which there is no item']);
    const same = await problemsIn(
      change(({ items }) => Object.assign(items[second]?.indicators[first] ?? {}, { id: 'a.p.x', level: 5 })),
    );
    expect(said(same)).toContainEqual(['repeated-id', 'items.1.indicators.0.id: a.p.x, which stands above too']);
    expect(said(same)).toContainEqual(['wrong-value', 'a.p.x at level 5']);
  });

  test('has no steps that wait for each other, be it through others', async () => {
    const circular = change(({ actions }) => {
      const wait = (item: string, to: number, other: string) =>
        actions.find((action) => action.item === item && action.to === to)?.dependsOn.push(other);
      wait('a.p', 3, 'b.p');
      wait('b.p', 3, 'a.q');
      wait('a.q', 2, 'a.p');
    });
    expect(said(await problemsIn(circular))).toEqual([
      ['circle', 'a.p → b.p → a.q → a.p'],
      ['circle', 'a.q → a.p → b.p → a.q'],
      ['circle', 'b.p → a.q → a.p → b.p'],
    ]);
  });

  test('leads from every older version to the present one, by names that both have', async () => {
    const lost = await problemsIn(change(({ migrations }) => Object.assign(migrations[first] ?? {}, { to: '1.5.0' })));
    expect(said(lost)).toContainEqual(['wrong-value', 'from 1.0.0 to 1.5.0']);
    const odd = await problemsIn(
      change(({ migrations }) => migrations[second]?.changes.push({ kind: 'dropped', item: 'never' })),
    );
    expect(said(odd)).toEqual([['unknown-name', 'migrations.1.changes.2.item: never']]);
  });

  test('has the same ids and as many anchors in every language, none of them empty', async () => {
    const short = reword(({ items, actions, systems }) => {
      items['a.p']?.anchors.pop();
      delete actions['a.p.2'];
      Object.assign(systems, { z: { name: 'Z', summary: 'z' } });
    });
    expect(said(await problemsIn(short))).toEqual([
      ['unknown-name', 'systems.z: z'],
      ['missing-key', 'no actions.a.p.2'],
      ['wrong-value', '3 anchors'],
    ]);
    const empty = reword(({ items }) => items['a.p']?.anchors.splice(1, 1, ' '));
    expect(await problemsIn(empty)).toMatchObject([{ rule: 'wrong-value', file: 'content/assessments/small/zh.yml' }]);
  });

  test('has its three files, under its own id', async () => {
    const { 'content/assessments/small/en.yml': _en, ...files } = filesOf(SMALL_MODEL);
    expect(said(await problemsIn(files))).toEqual([['missing-file', 'no content/assessments/small/en.yml']]);
    const other = change((model) => Object.assign(model, { id: 'large' }));
    expect(said(await problemsIn(other))).toEqual([['wrong-value', 'id: large']]);
  });
});
