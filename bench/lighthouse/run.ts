import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '../../tests/browser/find-chromium.ts';
import { serveSite } from '../page/serve-site.ts';

/**
 * Lighthouse's four scores of one page of each kind, on its slow phone: the median of some runs, and what kept a score from 100.
 * `npm run bench -- lighthouse [runs] [address …]`, over `TEST_DIST` or `dist`, three runs unless told. Lighthouse is installed beside
 * this file when it is first asked for.
 */
const KINDS = [
  '/',
  '/playbooks/tech/technical-debt/',
  '/simulators/ltv-cac/',
  '/assess/growth-support/',
  '/simulators/',
  '/glossary/',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage';

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

const runs = Number(process.argv[3] ?? 3);
const addresses = process.argv.length > 4 ? process.argv.slice(4) : KINDS;
const here = import.meta.dirname;
const lighthouse = installed();
const scratch = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
const site = await serveSite(path.resolve(process.env['TEST_DIST'] ?? 'dist'), { compressed: true });
try {
  const rows = [];
  for (const address of addresses) {
    process.stderr.write(`${address}\n`);
    const reports: Report[] = [];
    for (let run = 0; run < runs; run += 1) reports.push(await audit(address, run));
    rows.push(summary(address, reports));
  }
  console.table(rows.map(({ weak: _weak, ...row }) => row));
  for (const { page, weak } of rows) for (const line of weak) console.log(`${page}  ${line}`);
  console.log(`Median of ${runs}. Load of the machine over the last minute: ${(loadavg()[0] ?? 0).toFixed(1)}`);
} finally {
  site.close();
  rmSync(scratch, { recursive: true, force: true });
}

/** Lighthouse's own command, of the version that `package.json` beside this file names. */
function installed(): string {
  const command = path.join(here, 'node_modules/lighthouse/cli/index.js');
  const options = { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
  if (!existsSync(command)) spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], options);
  if (!existsSync(command)) throw new Error(`Lighthouse could not be installed in ${here}.`);
  return command;
}

async function audit(address: string, run: number): Promise<Report> {
  const output = path.join(scratch, `${run}.json`);
  const options = ['--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${FLAGS}`];
  await promisify(execFile)(process.execPath, [lighthouse, site.origin + address, ...options], {
    env: { ...process.env, CHROME_PATH: findChromium() },
  });
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}

function summary(page: string, reports: readonly Report[]) {
  const scoreIn = (report: Report, category: string) => Math.round((report.categories[category]?.score ?? 0) * 100);
  const scores = CATEGORIES.map((category) => [category, median(reports.map((report) => scoreIn(report, category)))]);
  return { page, ...Object.fromEntries(scores), weak: weakIn(reports[0]) };
}

/** What has weight in a score and is not at its best. */
function weakIn(report: Report | undefined): string[] {
  const weighed = Object.values(report?.categories ?? {}).flatMap(({ auditRefs }) => auditRefs);
  return weighed.flatMap(({ id, weight }) => {
    const found = report?.audits[id];
    if (weight === 0 || !found || found.score === null || found.score >= 0.995) return [];
    return [`${id} ${found.score} ${found.displayValue ?? ''}: ${found.title}`];
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
