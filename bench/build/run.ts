import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editOnePage, writePages } from './write-pages.ts';

/**
 * The same generated bilingual pages, built by us and by plain Starlight with MDX in one run: cold, after an edit to one page,
 * and with nothing changed; and, for what they cost, ours cold with all simulators as well. Prints seconds, peak memory of the build's
 * process and our ratios to Starlight. `npm run bench -- build [pages]`, 1,000 pages unless told.
 */
const count = Number(process.argv[3] ?? 1000);
const here = import.meta.dirname;
const astro = [path.resolve('node_modules/astro/bin/astro.mjs'), 'build'];
const groundwork = [path.resolve('src/cli/build.ts')];
const scratch = mkdtempSync(path.join(here, '.work-'));

interface Measured {
  seconds: number;
  megabytes: number;
}

function build(name: string, command: string[], environment: Record<string, string>): Measured {
  const report = path.join(scratch, `${name}.json`);
  rmSync(report, { force: true });
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: {
      ...process.env,
      ...environment,
      ASTRO_TELEMETRY_DISABLED: '1',
      MEMORY_REPORT: report,
      NODE_OPTIONS: `--import ${path.join(here, 'report-memory.mjs')}`,
    },
  });
  if (status !== 0) throw new Error(`${name} did not build:\n${stdout.slice(-3000)}${stderr.slice(-3000)}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, megabytes: (JSON.parse(readFileSync(report, 'utf8')) as { kilobytes: number }).kilobytes / 1024 };
}

function line(label: string, ours: Measured, theirs: Measured): string {
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  return [
    label.padEnd(16),
    `Groundwork ${ours.seconds.toFixed(1)} s ${ours.megabytes.toFixed(0)} MB`,
    `Starlight with MDX ${theirs.seconds.toFixed(1)} s ${theirs.megabytes.toFixed(0)} MB`,
    `time ×${ratio(ours.seconds, theirs.seconds)}  memory ×${ratio(ours.megabytes, theirs.megabytes)}`,
  ].join('   ');
}

try {
  const peer = path.join(here, 'starlight');
  const peerPages = path.join(peer, 'src/content/docs');
  rmSync(peerPages, { recursive: true, force: true });
  mkdirSync(path.join(scratch, 'content'), { recursive: true });
  writePages(count, { ours: path.join(scratch, 'content/pages'), starlight: peerPages });
  // The same content on both sides: a site of texts offers no simulators.
  const siteFile = path.join(scratch, 'content/site.yml');
  writeFileSync(siteFile, 'simulators: []\n');
  const ourPlaces = {
    CONTENT_ROOT: scratch,
    OUT_DIR: path.join(scratch, 'ours'),
    CACHE_DIR: path.join(scratch, 'ours-cache'),
  };
  const peerPlaces = { OUT_DIR: path.join(scratch, 'theirs'), CACHE_DIR: path.join(scratch, 'theirs-cache') };
  process.stdout.write(`${count} pages, half Chinese, half English; Node ${process.version}\n`);
  let theirsCold: Measured = { seconds: 0, megabytes: 0 };
  for (const label of ['cold', 'one page edited', 'nothing changed']) {
    if (label === 'one page edited') editOnePage(path.join(scratch, 'content/pages'), peerPages);
    const theirs = build('starlight', [...astro, '--root', peer], peerPlaces);
    const ours = build('ours', groundwork, ourPlaces);
    process.stdout.write(`${line(label, ours, theirs)}\n`);
    if (label === 'cold') theirsCold = theirs;
  }
  for (const place of [siteFile, ourPlaces.OUT_DIR, ourPlaces.CACHE_DIR])
    rmSync(place, { recursive: true, force: true });
  process.stdout.write(`${line('with simulators', build('ours', groundwork, ourPlaces), theirsCold)}\n`);
  rmSync(peerPages, { recursive: true, force: true });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
