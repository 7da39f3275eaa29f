import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

const CODE = globSync(['{src,simulators}/**/*.{ts,tsx,astro}'], { ignore: ['**/*.d.ts'] });
const isTest = (file: string) => /\.test\.tsx?$|testing\/|fixtures/.test(file);

function importsOf(file: string, keepTypes = true): string[] {
  const source = readFileSync(file, 'utf8');
  const text = keepTypes ? source : source.replaceAll(/import type [\s\S]*?;/g, '');
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');
  return named.map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name));
}

/** Which files may not import what, and why. */
const WALLS: [reason: string, files: RegExp, forbidden: RegExp][] = [
  [
    'simulators are pure: they know no browser, no site and no Node',
    /^simulators\//,
    /^(src\/|node:|astro|preact|chart\.js)/,
  ],
  ['a simulator knows itself and the kit only', /^simulators\/[^_]/, /^simulators\/(?!_kit)/],
  ['the kit knows no simulator', /^simulators\/_kit\//, /^simulators\/[^_]/],
  ['a model computes: it has no words and no view', /^simulators\/[^/]+\/model\.ts$/, /labels|view\.ts|chart|format/],
  [
    'the host serves pages; it does not know them',
    /^src\/simulator-host\//,
    /^(src\/(pages|components|compile|checks|cli)\/|astro)/,
  ],
  ['transforms do not know who runs them', /^src\/markdown\//, /^src\/(pages|components|islands|simulator-host|cli)\//],
  ['diagrams stand alone', /^src\/diagrams\//, /^(src\/(?!diagrams)|simulators\/|astro)/],
  ['the command line runs without a bundler', /^src\/(cli|checks|schemas|errors)\//, /\.(tsx|astro)$|^astro:/],
];

describe.each(WALLS)('%s', (_reason, files, forbidden) => {
  test.each(CODE.filter((file) => files.test(file) && !isTest(file)))('%s', (file) => {
    const own = path.posix.dirname(file).split('/').slice(0, 2).join('/');
    const crossed = importsOf(file).filter((name) => forbidden.test(name) && !name.startsWith(`${own}/`));
    expect(crossed).toEqual([]);
  });
});

test('no chart library is shipped', () => {
  const users = CODE.filter((file) => importsOf(file).some((name) => /^chart\.js/.test(name)));
  expect(users).toEqual([]);
});

test('models use no clock, no chance of their own and no locale', () => {
  const guilty = globSync('simulators/**/*.ts', { ignore: ['**/*.test.ts', 'simulators/_contract/**'] }).filter(
    (file) => /\bMath\.random\(|\bDate\.now\(|new Date\(\)|\bIntl\./.test(readFileSync(file, 'utf8')),
  );
  expect(guilty).toEqual([]);
});

test('no folder is named after nothing in particular', () => {
  expect(globSync('{src,simulators}/**/{utils,helpers,common,misc,shared}/**')).toEqual([]);
});

test('shared code never asks which simulator or playbook it has before it', () => {
  const simulators = globSync('simulators/[!_]*/index.ts').map((file) => file.split('/')[1]);
  const shared = CODE.filter(
    (file) => /^src\/(simulator-host|compile|markdown|islands|checks)\//.test(file) && !isTest(file),
  );
  const branching = shared.filter((file) => {
    const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    return simulators.some((id) => new RegExp(`===? '${id}'|case '${id}'`).test(text));
  });
  expect(branching).toEqual([]);
});

test('no file is longer than two hundred lines, tables of words and colours aside', () => {
  const long = CODE.filter((file) => !isTest(file))
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
    .filter(({ file, lines }) => lines > 201 && !/labels\/|-theme\.ts$/.test(file));
  expect(long).toEqual([]);
});

test('a test that needs a page takes the one that stays until its last effect', () => {
  const tests = globSync('{src,simulators,tests}/**/*.test.{ts,tsx}');
  const others = tests.filter((file) => /^\/\/ @vitest-environment (?!page$)/m.test(readFileSync(file, 'utf8')));
  expect(others).toEqual([]);
});

test('no module waits for itself', () => {
  const graph = new Map(CODE.map((file) => [file, importsOf(file, false).filter((name) => CODE.includes(name))]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of CODE) visit(file, []);
  expect(cycles).toEqual([]);
});
