import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Builds the site beside the last one and swaps them only when it is whole, so that a mistake never leaves a half-written `dist/`.
 * `OUT_DIR` names another place, `BASE_PATH` and `SITE_URL` where the site will stand.
 */
function build(): number {
  const target = path.resolve(process.env.OUT_DIR ?? 'dist');
  const [next, last] = [`${target}.next`, `${target}.last`];
  rmSync(next, { recursive: true, force: true });
  const astro = path.resolve('node_modules/astro/bin/astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'build', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: next, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) {
    rmSync(next, { recursive: true, force: true });
    if (existsSync(target)) process.stderr.write(`The build failed. ${path.relative('', target)}/ is as it was.\n`);
    return status ?? 1;
  }
  rmSync(last, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, last);
  renameSync(next, target);
  rmSync(last, { recursive: true, force: true });
  return 0;
}

process.exitCode = build();
