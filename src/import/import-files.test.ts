import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { findPlaces } from '../compile/places.ts';
import { errorsIn } from '../errors/problem.ts';
import { importFiles } from './import-files.ts';
import { reportText } from './report-text.ts';
import type { FileReport, ImportedFile, ImportSetting } from './setting.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'groundwork-import-'));
const from = path.join(folder, 'docs');
const out = path.join(folder, 'out');
const project = process.cwd();
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const FILES: Record<string, string | Buffer> = {
  'start.md': `\uFEFF# 用户增长：开始\r\n\r\n先看[架构](tech/架构.md)，再看[没有](gone.md)。\r\n\r\n![](img/a.png)\r\n\r\n![内嵌](data:image/png;base64,${PIXEL})\r\n\r\n![坏图](img/bad.png)\r\n`,
  'tech/架构.md':
    '# 架构\n\n技术架构。回到[开始](../start.md)。\n\n```mermaid\ngraph LR\n  a --> b\n```\n\n```mermaid\nthis is no diagram\n```\n',
  'a.md': '# A\n\n!!!include(b.md)!!!\n',
  'b.md': '# B\n\n!!!include(a.md)!!!\n',
  'one/topic.md': '# One\n\nFirst topic.\n',
  'two/topic.md': '# Two\n\nSecond topic.\n',
  'empty.md': '',
  'picture.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
  'large.txt': 'word '.repeat(2_100_000),
  'SUMMARY.md': '* [Start](start.md)\n',
  'img/a.png': Buffer.from(PIXEL, 'base64'),
  'img/bad.png': 'no picture',
};

const run = (more: Partial<ImportSetting> = {}) =>
  importFiles({ from, project, out, isDryRun: false, keepFurniture: false, ...more });
const imported = (reports: FileReport[]) =>
  reports.filter((report): report is ImportedFile => report.status !== 'refused');
const named = (reports: FileReport[], name: string) => reports.find(({ source }) => source.endsWith(name));
const tree = () => (existsSync(out) ? readdirSync(out, { recursive: true }).map(String).sort() : []);

let dry: FileReport[];
let first: FileReport[];
let before: string[];

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.join(from, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(from, name), text);
  }
  dry = await run({ isDryRun: true });
  before = tree();
  first = await run();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder', () => {
  test('is reported and not written in a dry run', () => {
    expect(before).toEqual([]);
    expect(dry.map(({ status }) => status)).toEqual(
      first.map(({ status }) => (status === 'written' ? 'planned' : status)),
    );
  });

  test('becomes drafts that pass the checks untouched', async () => {
    const { problems, counts } = await checkContent(
      { ...findPlaces(project), content: out },
      { cache: path.join(folder, 'checks.json') },
    );
    const drafts = problems.filter(({ file }) => file.startsWith('content/playbooks/'));
    expect(errorsIn(drafts).map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([]);
    expect(counts.pages).toBe(imported(first).length * 2);
    for (const { target } of imported(first))
      expect(readFileSync(path.join(target, 'playbook.yml'), 'utf8')).toContain('status: draft');
  });

  test('keeps what cannot be imported out, with a sentence', () => {
    const codes = first.flatMap((report) =>
      report.status === 'refused' ? [[path.basename(report.source), report.code]] : [],
    );
    expect(codes.sort()).toEqual([
      ['SUMMARY.md', 'navigation'],
      ['empty.md', 'empty'],
      ['large.txt', 'large'],
      ['picture.md', 'binary'],
    ]);
    expect(reportText(first, 'en')).toContain('It is not a text file (PNG)');
    expect(reportText(first, 'zh')).toContain('超过一本手册的上限 2 MB');
  });

  test('keeps links between its files, pictures, and two files of one name', () => {
    const page = readFileSync(path.join(out, 'content/playbooks/growth/start/zh.mdx'), 'utf8');
    expect(page).toContain('[架构](../../tech/jia-gou/zh.mdx)，再看没有。');
    expect(page).toContain('![（待写：图中可以看到什么）](figures/a.png)');
    expect(page).toContain('![内嵌](figures/figure.png)');
    expect(page).not.toContain('坏图');
    expect(
      readFileSync(path.join(out, 'content/playbooks/growth/start/figures/a.png')).equals(Buffer.from(PIXEL, 'base64')),
    ).toBe(true);
    const topics = imported(first).filter(({ source }) => source.endsWith('topic.md'));
    expect(topics.map(({ target }) => path.basename(target))).toEqual(['topic', 'topic-2']);
    expect(topics[1]?.advice.map(({ code }) => code)).toContain('slug');
  });

  test('has its diagrams described, and kept as code where they cannot be drawn', () => {
    const page = readFileSync(path.join(out, 'content/playbooks/tech/jia-gou/zh.mdx'), 'utf8');
    expect(page).toContain('```mermaid\ngraph LR\n  accTitle: 架构\n');
    expect(page).toMatch(/```text\nthis is no diagram/);
  });

  test('whose files include each other comes to an end', () => {
    const report = named(first, '/a.md') as ImportedFile;
    expect(report.lines.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toContain('include-circle');
  });

  test('is refused a second time, without loss', async () => {
    const written = tree();
    const mark = path.join(out, 'content/playbooks/growth/start/zh.mdx');
    writeFileSync(mark, 'my own words');
    const second = await run();
    expect(second.filter(({ status }) => status === 'written')).toEqual([]);
    expect(named(second, 'start.md')).toMatchObject({ status: 'refused', code: 'exists' });
    expect(tree()).toEqual(written);
    expect(readFileSync(mark, 'utf8')).toBe('my own words');
  });
});
