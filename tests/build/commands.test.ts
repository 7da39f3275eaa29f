import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOffline } from '../browser/read-offline.ts';
import { DIST, isAnswered, readPages } from './dist.ts';
import { runBuild } from './run-build.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'groundwork-build-'));

/** What the site's own build has compiled; each build here goes on from a copy, so as not to disturb it. */
const CACHE_DIR = path.join(scratch, 'cache');
if (existsSync('node_modules/.astro')) cpSync('node_modules/.astro', CACHE_DIR, { recursive: true });

const build = (places: Record<string, string>) => runBuild({ CACHE_DIR, ...places });

function edit(file: string, change: (text: string) => string): void {
  const place = path.join(scratch, file);
  writeFileSync(place, change(readFileSync(place, 'utf8')));
}

test('mistakes of every kind fail the build together, each with its place and fix, and the last site stays whole', () => {
  cpSync('content', path.join(scratch, 'content'), { recursive: true });
  const dist = path.join(scratch, 'dist');
  cpSync(DIST, dist, { recursive: true });
  const before = readdirSync(dist, { recursive: true }).sort();
  const folder = 'content/playbooks/tech/technical-debt';
  edit(`${folder}/playbook.yml`, (text) => text.replace('owner:', 'ownr:'));
  edit(`${folder}/en.mdx`, (text) => text.replace('<Term id="technical-debt"', '<Term id="technical-dept"'));
  edit(`${folder}/zh.mdx`, (text) => text.replace('```mermaid\nflowchart', '```mermaid\nflowchrt'));
  edit('content/playbooks/data/data-platform/en.mdx', (text) =>
    text.replace('idea-prioritisation/en.mdx', 'idea-prioritization/en.mdx'),
  );
  edit('content/playbooks/data/metric-system/playbook.yml', (text) => text.replace(/stage: \d/, 'stage: nine'));
  const { status, stdout, stderr } = build({ CONTENT_ROOT: scratch, OUT_DIR: dist });
  const said = stdout + stderr;
  expect(status).not.toBe(0);
  expect(said).toMatch(/technical-debt\/playbook\.yml:\d+:1 {2}unknown-key\n {4}found {5}ownr\n.*\n {4}fix {7}owner: /);
  expect(said).toMatch(
    /technical-debt\/en\.mdx:\d+:\d+ {2}unknown-name\n.*technical-dept.*\n.*\n {4}fix {7}id="technical-debt"/,
  );
  expect(said).toMatch(/technical-debt\/zh\.mdx:\d+:\d+ {2}diagram/);
  expect(said).toMatch(/data-platform\/en\.mdx:\d+:\d+ {2}wrong-link/);
  expect(said).toMatch(/metric-system\/playbook\.yml:\d+:1 {2}wrong-value\n {4}found {5}stage: "nine"/);
  expect(readdirSync(dist, { recursive: true }).sort()).toEqual(before);
  expect(existsSync(`${dist}.next`)).toBe(false);
});

describe('under a base path', () => {
  const places = { BASE_PATH: '/groundwork/', OUT_DIR: path.join(scratch, 'based') };

  test('every link and file carries it', () => {
    const { status, stderr } = build(places);
    expect(status, stderr).toBe(0);
    const wrong = readPages(places.OUT_DIR).flatMap(({ address, html }) =>
      [...html.matchAll(/\s(?:href|src)="(\/[^"?#]*)/g)]
        .map(([, link = '']) => link)
        .filter((link) => !isAnswered(link, places.BASE_PATH, places.OUT_DIR))
        .map((link) => `${address} → ${link}`),
    );
    expect(wrong).toEqual([]);
  });

  test('its pages and simulators work without a network, and its search once the whole site is kept', async () => {
    const { sentences, unkept, found, stores } = await readOffline(places.OUT_DIR, places.BASE_PATH);
    expect(sentences[0]).toMatch(/\d/);
    expect(sentences[1]).not.toBe(sentences[0]);
    expect(unkept).toBe('/groundwork/offline/');
    expect(found).toBe('/groundwork/playbooks/tech/technical-debt/');
    expect(stores).toEqual([expect.stringMatching(/^groundwork \/groundwork\/ /)]);
  });

  test('a second build has nothing to do until something is missing', () => {
    expect(build(places).stdout).toContain('Nothing has changed since the last build');
    rmSync(path.join(places.OUT_DIR, 'index.html'));
    expect(build(places).stdout).not.toContain('Nothing has changed');
    expect(existsSync(path.join(places.OUT_DIR, 'index.html'))).toBe(true);
  });
});
