import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allSimulators, offeredSimulators } from './offered-simulators.ts';
import { readLibrary } from './read-library.ts';

const project = process.cwd();

function siteWith(text?: string) {
  const content = mkdtempSync(path.join(tmpdir(), 'groundwork-site-'));
  mkdirSync(path.join(content, 'content'));
  if (text !== undefined) writeFileSync(path.join(content, 'content/site.yml'), text);
  return { project, content };
}

test('a site without a site.yml, or with one that cannot be read, offers every simulator', () => {
  const all = allSimulators(project);
  expect(all).toContain('ice');
  expect(offeredSimulators(siteWith())).toEqual(all);
  expect(offeredSimulators(siteWith('simulators: {\n'))).toEqual(all);
});

test('the others are left out, and an id that nothing has is named with the nearest', async () => {
  const site = siteWith('# ours\nsimulators:\n  - pricing\n  - ltv-cak\n');
  expect(offeredSimulators(site)).toEqual(['pricing']);
  const { library, problems } = await readLibrary(site);
  expect(library.simulators).toEqual(['pricing']);
  expect(problems.filter(({ file }) => file === 'content/site.yml')).toMatchObject([
    { rule: 'unknown-name', line: 4, column: 5, found: 'simulators: ltv-cak', fix: 'ltv-cac' },
  ]);
});

test('a key that a site.yml does not have is refused', async () => {
  const { problems } = await readLibrary(siteWith('simulator: [ice]\n'));
  expect(problems.filter(({ file }) => file === 'content/site.yml').map(({ rule }) => rule)).toContain('unknown-key');
});
