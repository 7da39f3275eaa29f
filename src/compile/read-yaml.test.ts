import { expect, test } from 'vitest';
import * as z from 'zod';
import { formatProblems } from '../errors/problem.ts';
import { playbookSchema } from '../schemas/playbook.ts';
import { readYaml } from './read-yaml.ts';

const good = `order: 10
owner: growth-lead
audience: [product-manager]
stage: 2
duration: P6W
status: draft
`;

function problemsOf(text: string, linesBefore = 0): string {
  const read = readYaml({ file: 'playbook.yml', text, schema: playbookSchema, linesBefore });
  return read.ok ? 'none' : formatProblems(read.problems, 'en');
}

test('correct facts are read, with the lists that were left out empty', () => {
  const read = readYaml({ file: 'playbook.yml', text: good, schema: playbookSchema });
  expect(read).toMatchObject({ ok: true, data: { order: 10, terms: [], reviewEvery: 'P6M' } });
});

test('every mistake is reported at its own line and column, with the nearest valid name', () => {
  expect(
    problemsOf(
      'order: ten\nownr: growth-lead\naudience: [product-manger]\nstage: 9\nduration: 6 weeks\nstatus: draft\n',
    ),
  ).toBe(`playbook.yml:1:1  missing-key
    found     no owner
    expected  owner: one of growth-lead, product-manager, data-analyst, data-engineer, growth-engineer, engineering-lead, marketing-lead, people-partner, finance-partner, executive-sponsor, facilitator, new-joiner
    fix       Add the key.

playbook.yml:1:1  wrong-value
    found     order: "ten"
    expected  a number
    fix       Write a value of the kind that is named.

playbook.yml:2:1  unknown-key
    found     ownr
    expected  one of order, owner, audience, stage, duration, status, reviewed, reviewEvery, simulators, sources, terms, related, templates
    fix       owner: growth-lead

playbook.yml:3:12  wrong-value
    found     audience.0: "product-manger"
    expected  one of growth-lead, product-manager, data-analyst, data-engineer, growth-engineer, engineering-lead, marketing-lead, people-partner, finance-partner, executive-sponsor, facilitator, new-joiner
    fix       product-manager

playbook.yml:4:1  wrong-value
    found     stage: 9
    expected  a number of at most 5
    fix       Write a value of the kind that is named.

playbook.yml:5:1  wrong-value
    found     duration: "6 weeks"
    expected  an ISO 8601 duration: PT90M, P5D, P6W, P3M
    fix       Write a value of the kind that is named.

6 errors in the content.`);
});

test('a reviewed playbook must say when and by whom', () => {
  expect(problemsOf(good.replace('draft', 'reviewed'))).toContain('reviewed: { date, by }, because status is reviewed');
});

test('places in front matter count from the top of the file', () => {
  expect(problemsOf(`${good}colour: red\n`, 1)).toMatch(/^playbook.yml:8:1 {2}unknown-key/);
});

test('YAML that does not parse is a problem, not a crash', () => {
  expect(problemsOf('order: [1\nowner: x')).toMatch(/^playbook.yml:\d+:\d+ {2}yaml-syntax/);
  expect(problemsOf('')).toContain('no order');
});

test('an alias that stands for nothing, or for what it stands in, is reported at its place', () => {
  const read = (text: string) => readYaml({ file: 'x.yml', text, schema: z.looseObject({}) });
  expect(read('a: &who [x]\nb: *whom\n')).toMatchObject({
    ok: false,
    problems: [{ rule: 'yaml-syntax', line: 2, column: 4, fix: '*who' }],
  });
  expect(read('a: &x\n  b: *x\n')).toMatchObject({ ok: false, problems: [{ line: 2, column: 6 }] });
  expect(read('a: &who [x]\nb: *who\n')).toMatchObject({ ok: true, data: { b: ['x'] } });
});
