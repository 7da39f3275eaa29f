import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

/** A build from a shell, without what the test runner puts into the environment for itself. */
export function runBuild(places: Record<string, string>, cwd = process.cwd()): SpawnSyncReturns<string> {
  const ofRunner = /^(BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/;
  const shell = Object.entries(process.env).filter(([name]) => !ofRunner.test(name));
  const env = { ...Object.fromEntries(shell), ...places };
  return spawnSync(process.execPath, ['src/cli/build.ts'], { cwd, encoding: 'utf8', env });
}
