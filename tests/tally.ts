import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a run of stages has come to so far, and how the next is run. */
export interface Tally {
  passed: number;
  failed: number;
  /** Runs a script; resolves to whether it ended well, and counts as one. */
  stage(name: string, command: readonly string[], environment?: Record<string, string>): Promise<boolean>;
  /** Runs a project of Vitest and counts each of its tests. */
  vitest(project: string, environment?: Record<string, string>): Promise<void>;
  /** Counts something that could not even be tried. */
  fail(reason: string): void;
}

/** Starts to count; reports are written into the folder, and every stage gets the environment. */
export function createTally(folder: string, shared: Record<string, string>): Tally {
  const run = async (name: string, command: readonly string[], environment: Record<string, string> = {}) => {
    const started = performance.now();
    process.stdout.write(`… ${name}\n`);
    const { status, said } = await collect(command, { ...process.env, ...shared, ...environment });
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    process.stdout.write(`\n▶ ${name} (${seconds} s)\n${said}`);
    return status === 0;
  };
  const tally: Tally = {
    passed: 0,
    failed: 0,
    async stage(name, command, environment) {
      const ok = await run(name, command, environment);
      if (ok) tally.passed += 1;
      else tally.failed += 1;
      return ok;
    },
    async vitest(project, environment) {
      const report = path.join(folder, `${project}.json`);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const command = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters];
      const ok = await run(`${project} tests`, command, environment);
      const counts = readCounts(report);
      tally.passed += counts?.numPassedTests ?? 0;
      tally.failed += counts?.numFailedTests ?? 0;
      // A run that ended badly without a failed test, or without a report, has failed all the same.
      if (!counts || (!ok && counts.numFailedTests === 0)) tally.failed += 1;
    },
    fail(reason) {
      tally.failed += 1;
      process.stdout.write(`\n✗ ${reason}\n`);
    },
  };
  return tally;
}

function collect(command: readonly string[], env: NodeJS.ProcessEnv): Promise<{ status: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'], env });
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status) => resolve({ status, said: Buffer.concat(said).toString('utf8') }));
  });
}

function readCounts(report: string): Record<'numPassedTests' | 'numFailedTests', number> | undefined {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}
