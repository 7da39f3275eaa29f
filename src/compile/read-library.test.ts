import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLibrary } from './read-library.ts';

const root = mkdtempSync(path.join(tmpdir(), 'groundwork-library-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a link to a folder is one stray file, even where it leads back to where it stands', async () => {
  mkdirSync(path.join(root, 'content/sources'), { recursive: true });
  writeFileSync(path.join(root, 'content/sources/.hidden'), 'x');
  symlinkSync('..', path.join(root, 'content/sources/loop'));
  const { library, problems } = await readLibrary({ project: process.cwd(), content: root });
  expect(library.files).toEqual(['content/sources/loop']);
  expect(problems.filter(({ rule }) => rule === 'stray-file')).toMatchObject([{ file: 'content/sources/loop' }]);
});
