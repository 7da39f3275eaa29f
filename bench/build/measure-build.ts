import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What a build took: seconds, and the peak memory of its largest process in megabytes. */
export interface Measured {
  seconds: number;
  megabytes: number;
}

/** Our own build, as a command of Node. */
export const GROUNDWORK = [path.resolve('src/cli/build.ts')];

/** Runs a build to its end, in an environment that names its places. Throws what it said when it fails. */
export function measureBuild(command: readonly string[], places: Record<string, string>, scratch: string): Measured {
  const report = path.join(scratch, 'memory.json');
  rmSync(report, { force: true });
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: {
      ...process.env,
      ...places,
      ASTRO_TELEMETRY_DISABLED: '1',
      MEMORY_REPORT: report,
      NODE_OPTIONS: `--import ${path.join(import.meta.dirname, 'report-memory.mjs')}`,
    },
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout.slice(-3000)}${stderr.slice(-3000)}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, megabytes: (JSON.parse(readFileSync(report, 'utf8')) as { kilobytes: number }).kilobytes / 1024 };
}
