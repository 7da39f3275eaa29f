import { expect, test } from 'vitest';
import { ContentProblems } from '../errors/problem.ts';
import { problemsIn } from './preview-problem.ts';

const place = { file: 'content/sources/x.yml', line: 3, column: 1 } as const;

test('lists the errors of the content, with the file where the author’s editor finds it', () => {
  const thrown = new ContentProblems([
    { ...place, rule: 'unknown-key', found: 'titel', expected: 'one of title, note' },
  ]);
  const listed = [
    {
      ...place,
      rule: 'unknown-key',
      found: 'titel',
      expected: 'one of title, note',
      path: '/site/content/sources/x.yml',
    },
  ];
  expect(problemsIn(thrown, '/project', '/site')).toEqual(listed);
  // From another module instance an error has no class of ours.
  expect(problemsIn({ problems: thrown.problems }, '/project', '/site')).toEqual(listed);
});

test('says of an error in code where it is, without the colours of a terminal', () => {
  const thrown = Object.assign(new Error('\u001b[31mExpected `,`\u001b[39m\n  at …'), {
    loc: { file: '/project/simulators/x/model.ts', line: 7, column: 4 },
    frame: '7 | const a',
  });
  expect(problemsIn(thrown, '/project')).toEqual([
    {
      found: 'Expected `,`',
      file: 'simulators/x/model.ts',
      path: '/project/simulators/x/model.ts',
      line: 7,
      column: 5,
      frame: '7 | const a',
    },
  ]);
  expect(problemsIn(new Error('no place'), '/project')).toEqual([{ found: 'no place' }]);
});
