import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium to test with: `CHROMIUM_PATH`, the usual places, Playwright's own; on Debian as root it is installed with Chinese fonts. */
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

function search(): string | undefined {
  const own = safely(() => chromium.executablePath());
  return [process.env.CHROMIUM_PATH, ...USUAL_PLACES, own].find((place) => place && existsSync(place));
}

function safely(find: () => string): string | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
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
