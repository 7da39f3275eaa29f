import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium as search } from '../../src/pdf/find-chromium.ts';

/** A Chromium to test with: one that is there already; on Debian as root it is installed with Chinese fonts. */
export function findChromium(): string {
  const found = search();
  if (found) return found;
  if (canInstall()) {
    process.stdout.write('No Chromium found: installing the packages chromium and fonts-noto-cjk.\n');
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
    const installed = search();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium. Install it (on Debian: apt-get install chromium fonts-noto-cjk), or say where it is: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

function canInstall(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function apt(...args: string[]): void {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
