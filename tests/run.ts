import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from './browser/find-chromium.ts';
import { createTally } from './tally.ts';

/**
 * All tests, then one line that counts them. Two lanes run at once, each for one core: the code by itself, and the built site. A
 * stage prints what it said when it has ended; one that fails does not hide the later ones.
 */
const scratch = mkdtempSync(path.join(tmpdir(), 'groundwork-test-'));
const dist = path.join(scratch, 'dist');
const tally = createTally(scratch, { TEST_DIST: dist, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' });
const { stage, vitest } = tally;

// The types of the content collections are written by the build.
const built = stage('build', ['src/cli/build.ts'], { OUT_DIR: dist });

async function testCode(): Promise<void> {
  await stage('format and lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '.']);
  const simulators = ['node_modules/typescript/bin/tsc', '-p', 'simulators/tsconfig.json'];
  await stage('types of the simulators, without a DOM', simulators);
  await built;
  await stage('types', ['node_modules/@astrojs/check/bin/astro-check.js', '--minimumFailingSeverity', 'error']);
  await vitest('unit');
}

async function testSite(): Promise<void> {
  if (!(await built)) return;
  await vitest('browser', { CHROMIUM_PATH: findChromium() });
  await vitest('build');
}

const ended = await Promise.allSettled([testCode(), testSite()]);
rmSync(scratch, { recursive: true, force: true });
for (const lane of ended) if (lane.status === 'rejected') tally.fail(String(lane.reason));
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed > 0 ? 1 : 0;
