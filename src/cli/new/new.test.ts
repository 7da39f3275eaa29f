import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Asker } from './ask.ts';
import { editorCall } from './open-pair.ts';
import { preparePlaybook } from './playbook.ts';
import { prepareSimulator } from './simulator.ts';

/** A project that has nothing yet but what every simulator uses. */
const project = mkdtempSync(path.join(tmpdir(), 'groundwork-new-'));
const own = path.resolve('.');
mkdirSync(path.join(project, 'content'));
for (const name of ['_kit', '_contract', 'contract.test.ts', 'tsconfig.json']) {
  cpSync(path.join('simulators', name), path.join(project, 'simulators', name), { recursive: true });
}
symlinkSync(path.join(own, 'node_modules'), path.join(project, 'node_modules'));
afterAll(() => rmSync(project, { recursive: true }));

function run(script: string, words: string[], environment: NodeJS.ProcessEnv = {}, cwd = project) {
  const env = { ...process.env, LANG: 'C', VISUAL: '', EDITOR: '', NO_COLOR: '1', ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(own, script), ...words], {
    cwd,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}
const start = (...words: string[]) => run('src/cli/new.ts', words);
const written = (file: string) => readFileSync(path.join(project, file), 'utf8');

describe('a new playbook', () => {
  const options = [
    '--title-zh',
    '值班：谁来接',
    '--title-en',
    'On call',
    '--owner',
    'engineering-lead',
    '--stage',
    '3',
  ];

  test('says what it was told and passes the checks untouched', () => {
    const { status, stdout } = start('playbook', 'tech/on-call', ...options, '--json');
    expect(status).toBe(0);
    const names = ['en.mdx', 'playbook.yml', 'zh.mdx'].map((name) => `content/playbooks/tech/on-call/${name}`);
    expect(JSON.parse(stdout)).toEqual({ folder: 'content/playbooks/tech/on-call', files: names, opened: false });
    expect(written(names[1] ?? '')).toMatch(/^order: 10\nowner: engineering-lead\naudience: .*\nstage: 3\n/);
    expect(written(names[2] ?? '')).toMatch(/^---\ntitle: 值班：谁来接\n/);
    expect(written(names[0] ?? '')).toMatch(
      /^---\ntitle: On call\n[\s\S]*\| work \| engineering lead \| product manager \|/,
    );
    expect(names.map(written).join('')).not.toContain('__');
    const checked = run('src/cli/check.ts', [], { CONTENT_ROOT: project }, own);
    // What the site's own words are like is not the playbook's business.
    const said = checked.stdout + checked.stderr;
    expect(said).toMatch(/no problems|in the content\./);
    expect(said.split('\n').filter((line) => line.includes('on-call'))).toEqual([]);
  });

  test('comes after the last of its system, and is never written over another', () => {
    expect(start('playbook', 'tech/second').status).toBe(0);
    expect(written('content/playbooks/tech/second/playbook.yml')).toMatch(/^order: 20\n/);
    const before = written('content/playbooks/tech/second/zh.mdx');
    const again = start('playbook', 'data/second', '--title-zh', '另一本');
    expect(again).toEqual({
      status: 2,
      stdout: '',
      stderr: 'content/playbooks/tech/second exists already; nothing was written.\n',
    });
    expect(written('content/playbooks/tech/second/zh.mdx')).toBe(before);
  });

  test('says what is refused on the error channel, what was meant, and ends with code 2', () => {
    expect(start('playbok', 'data/x')).toEqual({
      status: 2,
      stdout: '',
      stderr: '“playbok” cannot be started: one of playbook, simulator. Did you mean playbook?\n',
    });
    expect(start('playbook', 'data/x', '--stage', '6', '--locale', 'zh', '--json')).toEqual({
      status: 2,
      stdout: `${JSON.stringify({ error: '成熟度是 1 到 5 的整数，不是“6”。' })}\n`,
      stderr: '',
    });
  });

  test.each([
    [
      'dta/x',
      {},
      '没有叫“dta”的系统，应为 tech、data、org、integration、growth、cases 之一，写成 tech/my-topic 这样。',
      'data/x',
    ],
    ['data/My Topic', {}, '“My Topic” 不能用作地址：只用小写字母、数字和短横线，例如 data/my-topic。', 'data/my-topic'],
    [undefined, {}, '手册放在哪里？写成 system/slug，例如 tech/my-topic。', undefined],
    [
      'data/x',
      { owner: 'growth-led' },
      expect.stringMatching(/^没有叫“growth-led”的角色，应为 growth-lead、/),
      'growth-lead',
    ],
    ['data/x', { titleEn: ' ' }, '标题要有 1 到 60 个字符：“ ”。', undefined],
  ])('is refused with the nearest that is right: %s %j', async (place, options, zh, fix) => {
    const said = expect.objectContaining({ zh });
    await expect(preparePlaybook(place, options)).rejects.toEqual(expect.objectContaining({ said, fix }));
  });

  test('asks for everything that was not given', async () => {
    const asked: string[] = [];
    const answers: Record<string, string> = {
      system: 'org',
      Address: 'reviews',
      Chinese: '复盘',
      English: 'Reviews',
      owns: 'facilitator',
      level: '4',
    };
    const answer = (question: string) => {
      asked.push(question);
      return Object.entries(answers).find(([word]) => question.includes(word))?.[1] ?? '';
    };
    const asker: Asker = {
      text: async ({ en }, _usual, check) => {
        check?.(answer(en));
        return answer(en);
      },
      choose: async ({ en }) => answer(en),
    };
    const { files, folder } = await preparePlaybook(undefined, {}, asker);
    expect(folder).toMatch(/content\/playbooks\/org\/reviews$/);
    expect(files.get('playbook.yml')).toMatch(/owner: facilitator\n[\s\S]*stage: 4\n/);
    expect(files.get('zh.mdx')).toContain('title: 复盘\n');
    expect(new Set(asked).size).toBe(6);
  });
});

describe('a new simulator', () => {
  test('keeps the contract, compiles without a browser, whatever it is called', () => {
    const { status, stderr } = start('simulator', 'tea-house', '--title-en', "Tea house's takings");
    expect(status, stderr).toBe(0);
    const tested = run('node_modules/vitest/vitest.mjs', ['run', '--root', project, 'contract', 'tea-house/']);
    expect(tested.status, tested.stdout + tested.stderr).toBe(0);
    expect(tested.stdout).toMatch(/Tests +\d\d passed/);
    const compiled = run('node_modules/typescript/bin/tsc', ['-p', path.join(project, 'simulators/tsconfig.json')]);
    expect([compiled.status, compiled.stdout]).toEqual([0, '']);
  });
});

describe('the editor', () => {
  const files = ['zh.mdx', 'en.mdx'];
  const call = (environment: NodeJS.ProcessEnv, isTerminal = true) => editorCall(files, { environment, isTerminal });

  test('shows both languages beside each other, in the way it knows', () => {
    expect(call({ VISUAL: 'code --wait', EDITOR: 'vi' })).toEqual(['code', '--wait', '--diff', ...files]);
    expect(call({ EDITOR: '/usr/bin/nvim' })).toEqual(['/usr/bin/nvim', '-O', ...files]);
    expect(call({ EDITOR: 'nano' })).toEqual(['nano', ...files]);
  });

  test('is not started where it needs a terminal that is not there, nor where there is none', () => {
    expect(call({ EDITOR: 'vim' }, false)).toBeUndefined();
    expect(call({ PATH: '/nowhere' })).toBeUndefined();
  });

  test('is VS Code where nothing else is named', () => {
    const folder = mkdtempSync(path.join(project, 'bin-'));
    const program = path.join(folder, 'code');
    writeFileSync(program, '#!/bin/sh\n');
    chmodSync(program, 0o755);
    expect(call({ PATH: `/nowhere${path.delimiter}${folder}` }, false)).toEqual([program, '--diff', ...files]);
  });
});

test('a starter without its own names has none left of the place it lay in', async () => {
  const { files } = await prepareSimulator('tea-garden', { titleZh: '茶园' });
  const all = [...files.values()].join('\n');
  expect(all).not.toMatch(/\.\.\/\.\.\/\.\.\//);
  expect(files.get('index.ts')).toContain("id: 'tea-garden',");
  expect(files.get('labels/en.ts')).toContain("title: 'Tea garden',");
  expect(files.get('MODEL.zh.md')).toMatch(/^# 茶园：模型说明\n/);
});
