import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GROUNDWORK, type Measured, measureBuild } from './measure-build.ts';
import { editOnePage, writePages } from './write-pages.ts';

/**
 * The same generated bilingual pages, built by us and by plain Starlight with MDX in one run: cold, after an edit to one page,
 * and with nothing changed; and, for what they cost, ours cold with all simulators as well. Prints seconds, peak memory of the build's
 * process and our ratios to Starlight. `npm run bench -- build [pages]`, 1,000 pages unless told.
 */
const count = Number(process.argv[3] ?? 1000);
const here = import.meta.dirname;
const scratch = mkdtempSync(path.join(here, '.work-'));
const peer = path.join(here, 'starlight');
const peerPages = path.join(peer, 'src/content/docs');
const starlight = [path.resolve('node_modules/astro/bin/astro.mjs'), 'build', '--root', peer];
const ourPlaces = {
  CONTENT_ROOT: scratch,
  OUT_DIR: path.join(scratch, 'ours'),
  CACHE_DIR: path.join(scratch, 'cache'),
};
const theirPlaces = { OUT_DIR: path.join(scratch, 'theirs'), CACHE_DIR: path.join(scratch, 'their-cache') };

function line(label: string, ours: Measured, theirs: Measured): string {
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  return [
    label.padEnd(16),
    `Groundwork ${ours.seconds.toFixed(1)} s ${ours.megabytes.toFixed(0)} MB`,
    `Starlight with MDX ${theirs.seconds.toFixed(1)} s ${theirs.megabytes.toFixed(0)} MB`,
    `time ×${ratio(ours.seconds, theirs.seconds)}  memory ×${ratio(ours.megabytes, theirs.megabytes)}\n`,
  ].join('   ');
}

function compare(label: string): Measured {
  const theirs = measureBuild(starlight, theirPlaces, scratch);
  const ours = measureBuild(GROUNDWORK, ourPlaces, scratch);
  process.stdout.write(line(label, ours, theirs));
  return theirs;
}

try {
  rmSync(peerPages, { recursive: true, force: true });
  mkdirSync(path.join(scratch, 'content'), { recursive: true });
  writePages(count, { ours: path.join(scratch, 'content/pages'), starlight: peerPages });
  // The same content on both sides: a site of texts offers no simulators.
  const siteFile = path.join(scratch, 'content/site.yml');
  writeFileSync(siteFile, 'simulators: []\n');
  process.stdout.write(`${count} pages, half Chinese, half English; Node ${process.version}\n`);
  const theirs = compare('cold');
  editOnePage(path.join(scratch, 'content/pages'), peerPages);
  compare('one page edited');
  compare('nothing changed');
  for (const place of [siteFile, ourPlaces.OUT_DIR, ourPlaces.CACHE_DIR]) rmSync(place, { recursive: true });
  process.stdout.write(line('with simulators', measureBuild(GROUNDWORK, ourPlaces, scratch), theirs));
} finally {
  rmSync(peerPages, { recursive: true, force: true });
  rmSync(scratch, { recursive: true, force: true });
}
