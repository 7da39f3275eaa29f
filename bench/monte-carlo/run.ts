import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { groundwork } from './groundwork.ts';
import { loadPeers } from './peers.ts';
import { type Answer, type Contender, DRAWS, exactAnswer, FORMULA } from './question.ts';

/**
 * One uncertain ratio, four lognormal ranges, mean and three quantiles: our engine beside pinned peers, in one process, turn by turn. A
 * time is printed only for answers that agree with the exact one. `npm run bench -- monte-carlo [rounds]`, 15 rounds unless told.
 */
const rounds = Number(process.argv[3] ?? 15);
const here = import.meta.dirname;

installPeers();
const contenders = [groundwork, ...(await loadPeers())];
for (const contender of contenders) await warmUpAndCheck(contender);
const times = await race(contenders);
report(times);

function installPeers(): void {
  if (existsSync(path.join(here, 'node_modules/@quri/squiggle-lang'))) return;
  const { status } = spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The peers named in ${path.join(here, 'package.json')} could not be installed.`);
}

async function warmUpAndCheck({ name, answer }: Contender): Promise<void> {
  for (let seed = 1; seed <= 3; seed += 1) check(name, await answer(seed));
}

/** Five standard errors of independent draws; quantiles to two per cent, since peers define them in different ways. */
function check(name: string, got: Answer): void {
  const { standardError, ...exact } = exactAnswer();
  const isMeanOff = !(Math.abs(got.mean - exact.mean) < 5 * standardError);
  const off = (['p5', 'p50', 'p95'] as const).filter((key) => !(Math.abs(got[key] / exact[key] - 1) < 0.02));
  if (isMeanOff || off.length > 0)
    throw new Error(`${name} answers ${JSON.stringify(got)}, not ${JSON.stringify(exact)}.`);
}

/** Turn by turn, so that a busy moment of the machine hits all alike. */
async function race(all: readonly Contender[]): Promise<Map<string, number[]>> {
  const measured = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, answer } of all) {
      const started = performance.now();
      const got = await answer(round + 10);
      measured.get(name)?.push(performance.now() - started);
      check(name, got);
    }
  }
  return measured;
}

function report(measured: ReadonlyMap<string, number[]>): void {
  const exact = exactAnswer();
  console.log(
    `${FORMULA}, ${DRAWS.toLocaleString('en')} draws, mean ${exact.mean.toFixed(4)}, Node ${process.version}`,
  );
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
  const ours = medianOf(measured.get(groundwork.name) ?? []);
  for (const [name, each] of measured) {
    const median = medianOf(each);
    const speed = `${(DRAWS / median / 1000).toFixed(2)} M draws/s`;
    const ratio = name === groundwork.name ? '' : `  we are ×${(median / ours).toFixed(1)}`;
    console.log(`${name.padEnd(30)} ${median.toFixed(1).padStart(7)} ms  ${speed.padStart(17)}${ratio}`);
  }
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
