import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const own = Object.entries(scripts).flatMap(([name, script]) => {
  const file = /^node (src\/cli\/\S+\.ts)$/.exec(script)?.[1];
  return file ? [{ name, file }] : [];
});

function run(line: string) {
  return spawnSync('bash', ['-o', 'pipefail', '-c', line], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C', NO_COLOR: '1' },
  });
}

test.each(['zh', 'en'])('the guide’s page of commands names every script (%s)', (locale) => {
  const page = readFileSync(`content/pages/guide/commands/${locale}.mdx`, 'utf8');
  const isNamed = (name: string) => new RegExp(`npm (run )?(--silent )?${name}\\b`).test(page);
  expect(Object.keys(scripts).filter((name) => !isNamed(name))).toEqual([]);
});

describe.each(own)('npm run $name', ({ file }) => {
  test('shows in Chinese how it is used', () => {
    const { status, stdout, stderr } = run(`${process.execPath} ${file} --help --locale zh`);
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^用法：/);
    expect(stdout.split('\n')[2]).toMatch(/\p{Script=Han}/u);
  });
});

test('a command ends quietly when nobody reads on', () => {
  // More than a pipe holds, and a reader that leaves at once.
  const { stdout, stderr } = run(`${process.execPath} src/cli/sim.ts schema ltv-cac | head -c 1`);
  expect([stdout, stderr]).toEqual(['{', '']);
  const stats = run(`${process.execPath} src/cli/stats.ts --json | true`);
  expect(stats.stderr).toBe('');
});
