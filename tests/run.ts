import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from './browser/find-chromium.ts';

/** All tests, cheapest first, then one line that counts them. A stage that fails does not hide the later ones. */
const scratch = mkdtempSync(path.join(tmpdir(), 'groundwork-test-'));
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  TEST_DIST: path.join(scratch, 'dist'),
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
};
let passed = 0;
let failed = 0;

function run(script: string, ...args: string[]): boolean {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env: environment });
  return status === 0;
}

function stage(name: string, script: string, ...args: string[]): boolean {
  process.stdout.write(`\n▶ ${name}\n`);
  const ok = run(script, ...args);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

function vitest(project: string): void {
  process.stdout.write(`\n▶ ${project} tests\n`);
  const report = path.join(scratch, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run('node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters);
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<'numPassedTests' | 'numFailedTests', number>;
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    if (!ok && counts.numFailedTests === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

stage('format and lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '.');
stage('types of the simulators, without a DOM', 'node_modules/typescript/bin/tsc', '-p', 'simulators/tsconfig.json');
vitest('unit');
environment.OUT_DIR = environment.TEST_DIST;
const built = stage('build', 'src/cli/build.ts');
delete environment.OUT_DIR;
// The types of the content collections are written by the build.
stage('types', 'node_modules/@astrojs/check/bin/astro-check.js', '--minimumFailingSeverity', 'error');
if (built) {
  vitest('build');
  environment.CHROMIUM_PATH = findChromium();
  vitest('browser');
}
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
