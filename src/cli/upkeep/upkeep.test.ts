import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readYaml } from '../../compile/read-yaml.ts';
import { sectionRecordSchema } from '../../schemas/section-record.ts';
import { inColumns } from './columns.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'groundwork-upkeep-'));
const [kept, root] = [path.join(scratch, 'kept'), path.join(scratch, 'root')];
const [one, two] = ['content/playbooks/tech/technical-debt', 'content/playbooks/data/data-quality'];
const place = (file: string) => path.join(root, file);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Two playbooks and a page, each as it was reviewed and in step. */
beforeAll(() => {
  for (const folder of [one, two, 'content/pages/guide/diagrams']) cpSync(folder, place(folder), { recursive: true });
  run('translate', 'done', '--all');
  run('review', 'done', 'technical-debt', 'data-quality', '--by', 'data-engineer', '--date', '2026-11-23');
  cpSync(root, kept, { recursive: true });
});

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  cpSync(kept, root, { recursive: true });
});

function run(command: 'review' | 'translate', ...words: string[]) {
  const env = { ...process.env, CONTENT_ROOT: root, LC_ALL: 'en_GB.UTF-8', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...words], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(place(file), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(place(file), changed);
}

const addSentence = (text: string) => text.replace(/(## .*\{#when\}\n)/, '$1\nOne sentence more.\n');

describe('review', () => {
  test('lists what is due by day, for one owner, what is overdue, and as JSON', () => {
    const all = run('review');
    expect(all.stdout).toMatch(
      /^\d{4}-\d\d-\d\d +due in \d+ days +engineering-lead +tech\/technical-debt +Technical debt$/m,
    );
    expect(all.stdout).toContain('2 pages: 0 overdue, 0 edited since their review.');
    const days = [...all.stdout.matchAll(/^\d{4}-\d\d-\d\d/gm)].map(([day]) => day);
    expect(days).toEqual(days.toSorted());
    const late = run('review', '--overdue', '--on', '2027-06-23', '--json', '--owner', 'engineering-lead');
    const { reviews } = JSON.parse(late.stdout) as { reviews: { page: string; state: string }[] };
    expect(reviews).toMatchObject([{ page: 'playbooks/tech/technical-debt', state: 'overdue' }]);
    expect(run('review', '--overdue', '--locale', 'zh').stdout).toBe('共 0 页：逾期 0，审阅后改过 0。\n');
  });

  test('catches a date that was moved, says so, and takes a review as the cure', () => {
    edit(`${one}/playbook.yml`, (text) => text.replace('date: 2026-11-23', 'date: 2026-11-29'));
    expect(run('review', '--locale', 'zh').stdout).toMatch(/记录与日期不符 +engineering-lead +tech\/technical-debt/);
    const done = run('review', 'done', `${one}/zh.mdx`, '--by', 'engineering-lead', '--date', '2026-11-30');
    expect(done.stdout).toMatch(/^tech\/technical-debt is recorded; due again by 2027-05-\d\d\.\n$/);
    expect(readFileSync(place(`${one}/playbook.yml`), 'utf8')).toMatch(
      /^reviewed: \{ date: 2026-11-30, by: engineering-lead, hash: '?[0-9a-f]{16}'? \}$/m,
    );
    expect(run('review').stdout).toMatch(/due in \d+ days +engineering-lead +tech\/technical-debt/);
  });

  test('names the sections that were edited since, and no more once they have been read', () => {
    edit(`${one}/en.mdx`, addSentence);
    expect(run('review', '--locale', 'zh').stdout).toMatch(/；审阅后改过 when +engineering-lead/);
    run('review', 'done', 'technical-debt', '--by', 'engineering-lead');
    expect(run('review').stdout).toMatch(/due in \d+ days +engineering-lead/);
  });

  test('refuses an unknown page, a day to come, a page without an owner and an unknown role, in either language', () => {
    const unknown = run('review', 'done', 'technical-dept', '--by', 'growth-lead');
    expect(unknown).toMatchObject({ status: 2, stdout: '' });
    expect(unknown.stderr).toBe('No page is called “technical-dept”. Did you mean technical-debt?\n');
    const future = run(
      'review',
      'done',
      'technical-debt',
      '--by',
      'growth-lead',
      '--date',
      '2999-01-01',
      '--locale=zh',
    );
    expect(future).toMatchObject({ status: 2, stderr: '2999-01-01 还没有到。\n' });
    const noPlaybook = run('review', 'done', 'guide/diagrams', '--by', 'growth-lead');
    expect(noPlaybook.stderr).toContain('only playbooks have an owner');
    expect(run('review', 'done', 'technical-debt', '--by', 'nobody').status).toBe(2);
  });

  test('writes a calendar another program reads, and a JSON file per owner', () => {
    const calendar = new ICAL.Component(ICAL.parse(run('review', 'calendar', '--locale', 'zh').stdout) as unknown[]);
    const summaries = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'));
    expect(summaries).toContain('审阅：技术债务');
    expect(run('review', 'json', '--out', place('out')).status).toBe(0);
    expect(readdirSync(place('out')).sort()).toEqual(['all.json', 'data-engineer.json', 'engineering-lead.json']);
    const own = JSON.parse(readFileSync(place('out/engineering-lead.json'), 'utf8')) as { reviews: { page: string }[] };
    expect(own.reviews.map(({ page }) => page)).toEqual(['playbooks/tech/technical-debt']);
  });
});

describe('translate', () => {
  test('says which sections follow which language, fails its gate, and is content once they are in step', () => {
    edit(`${one}/en.mdx`, addSentence);
    edit(`${two}/zh.mdx`, addSentence);
    const behind = run('translate', 'status', '--gate');
    expect(behind.status).toBe(1);
    expect(behind.stdout).toMatch(/tech\/technical-debt +#when +en changed, zh is behind +since nobody knows when/);
    expect(behind.stdout).toMatch(/data\/data-quality +#when +zh changed, en is behind/);
    expect(run('translate', 'done', 'technical-debt', '--section', 'steps').status).toBe(0);
    const still = run('translate', 'status', 'technical-debt', '--gate', '--locale', 'zh');
    expect(still).toMatchObject({ status: 1 });
    expect(still.stdout).toContain('1 页中，1 页有 1 个小节没跟上。');
    run('translate', 'done', 'technical-debt', '--section', 'when');
    expect(run('translate', 'status', 'technical-debt', '--gate').status).toBe(0);
    expect(run('translate', 'done', 'data-quality', '--section', 'whne')).toMatchObject({
      status: 2,
      stderr: 'data/data-quality has no section whne.\n',
    });
  });

  test('takes no notice of how a text is set', () => {
    edit(`${one}/en.mdx`, (text) => text.replaceAll('\n', '\r\n').replace('Use it when', '**Use** it\r\nwhen'));
    edit(`${one}/zh.mdx`, (text) => text.replaceAll('，', '， '));
    expect(run('translate', '--gate').status).toBe(0);
  });

  test('shows both texts where there is no history', () => {
    edit(`${one}/en.mdx`, addSentence);
    const { stdout } = run('translate', 'diff', 'technical-debt');
    expect(stdout).toContain('One sentence more.');
    expect(stdout).toContain('## 什么时候用 {#when}');
    expect(stdout).not.toContain('{#steps}');
  });

  const hasGit = spawnSync('git', ['--version']).status === 0;

  test.runIf(hasGit)('shows word by word what changed since, and since when, where there is a repository', () => {
    const git = (...words: string[]) => {
      const who = ['-c', 'user.name=A', '-c', 'user.email=a@e.org', '-c', 'commit.gpgsign=false'];
      const env = { ...process.env, GIT_COMMITTER_DATE: '2026-11-24T12:00:00Z' };
      expect(spawnSync('git', ['-C', root, ...who, ...words], { env, encoding: 'utf8' }).stderr).toBe('');
    };
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'in step');
    edit(`${one}/en.mdx`, addSentence);
    git('commit', '-qam', 'edited');
    edit(`${one}/en.mdx`, (text) => `${text}\nAnd one at the end.\n`);
    const { sections } = (
      JSON.parse(run('translate', 'status', '--json').stdout) as {
        behind: { sections: { id: string; since: string; days: number }[] }[];
      }
    ).behind[0] ?? { sections: [] };
    expect(sections[0]).toMatchObject({ id: 'when', since: '2026-11-24' });
    expect(sections[1]).toMatchObject({ id: 'sources', days: 0 });
    expect(run('translate', 'status', '--gate', '--days', String((sections[0]?.days ?? 0) + 1)).status).toBe(0);
    const { stdout } = run('translate', 'diff', 'technical-debt', '--locale', 'zh');
    expect(stdout).toMatch(/^#when（自 2026-11-24）$/m);
    expect(stdout).toMatch(/^\{\+One sentence more\.\+\}$/m);
    expect(stdout).toMatch(/^\{\+And one at the end\.\+\}$/m);
    expect(stdout).toContain('## 什么时候用 {#when}');
    expect(stdout).not.toContain('Use it when');
  });
});

test('what the commands write is what the content may hold', () => {
  const file = `${one}/sections.yml`;
  const read = readYaml({ file, text: readFileSync(place(file), 'utf8'), schema: sectionRecordSchema });
  expect(read).toMatchObject({ ok: true });
  expect(read.ok && Object.keys(read.data.reviewed ?? {}).slice(0, 3)).toEqual(['_top', 'when', 'before']);
});

test('columns line up where Han characters take two places', () => {
  expect(
    inColumns([
      ['还有 5 天', 'a'],
      ['due', 'b'],
    ]),
  ).toEqual(['还有 5 天  a', 'due        b']);
});
