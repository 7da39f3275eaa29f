import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixFiles } from '../cli/check/fix-files.ts';
import type { Problem } from '../errors/problem.ts';
import { inLocale } from '../i18n/said.ts';
import { CATALOGUE, type RuleId } from './catalogue.ts';
import { type ContentReport, checkContent } from './check-content.ts';
import { MISTAKES, type Mistake } from './testing/mistakes.ts';
import { type Files, SMALL_CONTENT } from './testing/small-content.ts';
import { UPKEEP_RULES } from './upkeep-rules.ts';

const root = mkdtempSync(path.join(tmpdir(), 'groundwork-mistakes-'));
afterAll(() => rmSync(root, { recursive: true }));

function write(name: string, ...sets: Files[]): string {
  const content = path.join(root, name);
  for (const [file, text] of sets.flatMap((files) => Object.entries(files))) {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), typeof text === 'string' ? text.replaceAll('¶', '') : text);
  }
  return content;
}

const check = (content: string) =>
  checkContent(
    { project: process.cwd(), content },
    { cache: path.join(root, 'cache', `${path.basename(content)}.json`) },
  );

/** Where the marks of a mistake are, by its files. */
function placesOf({ files, at }: Mistake): Problem['file'][] {
  if (at) return [`${at.file}:${at.line}:${at.column}`];
  return Object.entries(files).flatMap(([file, text]) => {
    if (typeof text !== 'string') return [];
    const [before, after] = text.split('¶');
    if (after === undefined || before === undefined) return [];
    return [`${file}:${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`];
  });
}

const placeOf = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;

let report: ContentReport;
beforeAll(async () => {
  report = await check(write('wrong', SMALL_CONTENT, ...MISTAKES.map(({ files }) => files)));
}, 120_000);

test('a content in which nothing is wrong has no problems, and none when it is checked again', async () => {
  const content = write('right', SMALL_CONTENT);
  expect((await check(content)).problems).toEqual([]);
  expect((await check(content)).problems).toEqual([]);
}, 60_000);

describe('mistakes of every kind are found in one run, each at its place and with its fix', () => {
  test.each(MISTAKES.map((mistake, index) => ({ ...mistake, index })))('$rule ($index)', (mistake) => {
    const places = placesOf(mistake);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      const isThere = (problem: Problem) =>
        place.endsWith(':0:0') ? place.startsWith(`${problem.file}:`) : placeOf(problem) === place;
      const found = report.problems.filter((problem) => problem.rule === mistake.rule && isThere(problem));
      expect(
        found.length,
        `${place} ${JSON.stringify(report.problems.filter(({ file }) => place.startsWith(file)))}`,
      ).toBeGreaterThan(0);
      const [{ fix = '' } = {}] = found;
      if (mistake.fix) expect(inLocale(fix, 'en')).toMatch(mistake.fix);
    }
  });

  test('and nothing else is', () => {
    const foldersOf = (mistake: Mistake) =>
      [...Object.keys(mistake.files), mistake.at?.file ?? ''].map(path.posix.dirname);
    const expected = new Set(
      MISTAKES.flatMap((mistake) =>
        [mistake.rule, ...(mistake.besides ?? [])].flatMap((rule) =>
          foldersOf(mistake).map((folder) => `${rule} ${folder}`),
        ),
      ),
    );
    const besides = report.problems.filter(({ rule, file }) => !expected.has(`${rule} ${path.posix.dirname(file)}`));
    expect(besides.map((problem) => `${problem.rule} ${placeOf(problem)} ${inLocale(problem.found, 'en')}`)).toEqual(
      [],
    );
  });

  test('for every rule of the catalogue', () => {
    const tried = new Set(MISTAKES.map(({ rule }) => rule));
    const elsewhere: RuleId[] = [...(Object.keys(UPKEEP_RULES) as RuleId[]), 'unreadable-file'];
    const untried = (Object.keys(CATALOGUE) as RuleId[]).filter(
      (rule) => !tried.has(rule) && !elsewhere.includes(rule),
    );
    expect(untried).toEqual([]);
    expect(MISTAKES.length).toBeGreaterThanOrEqual(50);
  });

  test('and said in both languages: no Chinese in English, and no English sentence in Chinese', () => {
    for (const { rule, found, expected, fix } of report.problems) {
      for (const words of [found, expected, fix ?? '']) {
        if (typeof words === 'string') continue;
        expect(words.zh, rule).toMatch(/\p{Script=Han}|^[^a-z]*$/u);
        expect(words.zh, rule).not.toMatch(/\b(the|which|with|must|that) /);
      }
    }
  });
});

describe('--fix', () => {
  const isMended = ({ rule }: Mistake) =>
    /^(chinese-spacing|chinese-punctuation|traditional-characters|british-spelling|byte-order-mark|unlisted-name)$/.test(
      rule,
    );

  test('mends what it may and leaves a clean check, and every other word as it was', async () => {
    const files = Object.assign({}, ...MISTAKES.filter(isMended).map((mistake) => mistake.files)) as Files;
    const content = write('fixable', SMALL_CONTENT, files);
    for (let round = 0; round < 3; round += 1) {
      await fixFiles((await check(content)).problems, content, Date.now() + 1000);
    }
    const left = (await check(content)).problems.filter(({ rule }) => rule !== 'unused-source');
    expect(left).toEqual([]);
    const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}]/gu, '').length;
    for (const [file, text] of Object.entries(files)) {
      if (!/\.mdx$/.test(file) || typeof text !== 'string' || text.includes('color')) continue;
      expect(letters(readFileSync(path.join(content, file), 'utf8')), file).toBe(letters(text.replace('¶', '')));
    }
  }, 60_000);

  test('leaves a file alone that has changed since it was checked', async () => {
    const content = write('changed', SMALL_CONTENT, ...MISTAKES.slice(0, 1).map(({ files }) => files));
    const { problems } = await check(content);
    const { fixed, left } = await fixFiles(problems, content, 0);
    expect(fixed).toEqual([]);
    expect(left).toEqual([problems[0]?.file]);
  }, 60_000);
});
