import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandsIn, fencesIn, withFence } from '../architecture/guide-fences.ts';
import { runBuild } from './run-build.ts';

/**
 * A project of its own: the code is ours, the content is what the guide and the commands write. It stands in ours, so that it finds the
 * same packages.
 */
const project = mkdtempSync(path.resolve('.work-guide-'));
const dist = path.join(project, 'dist');
const guide = (page: string) => readFileSync(`content/pages/guide/${page}.mdx`, 'utf8');

/** `npm run new -- …` as the script behind it, in that project. */
function runNew(command: string): void {
  const [, rest = ''] = /^npm run new -- (.*)$/.exec(command) ?? [];
  const { status, stderr } = spawnSync('bash', ['-c', `${process.execPath} src/cli/new.ts ${rest}`], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
}

/** Starts what a page of the guide starts, and puts its blocks where they say. */
function follow(page: string): void {
  const text = guide(page);
  for (const command of commandsIn(text)) if (command.startsWith('npm run new')) runNew(command);
  for (const other of [page, page.replace(/en$/, 'zh')]) {
    for (const fence of fencesIn(guide(other)).filter(({ says }) => says.title?.includes('/'))) {
      const file = path.join(project, fence.says.title ?? '');
      if (other === page || file.endsWith('zh.mdx')) writeFileSync(file, withFence(readFileSync(file, 'utf8'), fence));
    }
  }
}

describe('a site of what the guide writes and of what its commands start', () => {
  beforeAll(() => {
    const code = ['src', 'simulators', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
    const content = ['interface', 'glossary', 'sources', 'words'].map((kind) => `content/${kind}`);
    for (const name of [...code, ...content]) cpSync(name, path.join(project, name), { recursive: true });
    follow('playbook/en');
    follow('simulators/en');
    runNew('npm run new -- playbook data/untouched --title-zh 没有动过 --title-en Untouched');
    runNew('npm run new -- simulator untouched --title-zh 没有动过 --title-en Untouched');
    writeFileSync(path.join(project, 'content/site.yml'), 'simulators: [ice, ltv-cac, target-profit, untouched]\n');
    const { status, stdout, stderr } = runBuild(
      { CONTENT_ROOT: project, OUT_DIR: dist, CACHE_DIR: path.join(project, 'cache') },
      project,
    );
    expect(status, stdout + stderr).toBe(0);
  }, 300_000);
  afterAll(() => rmSync(project, { recursive: true }));

  const PAGES = [
    'playbooks/growth/price-review',
    'playbooks/data/untouched',
    'simulators/target-profit',
    'simulators/untouched',
  ];

  test.each(PAGES)('has %s in both languages, with no figure that is none', (address) => {
    for (const language of ['', 'en/']) {
      const page = readFileSync(path.join(dist, language, address, 'index.html'), 'utf8');
      expect(page).toContain('<gw-island');
      expect(page).not.toMatch(/\b(NaN|Infinity|undefined)\b/);
    }
  });
});
