import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addPictures } from './edits.ts';

/** A copy of the project with its live preview running, so that edits disturb nobody. */
export interface RunningPreview {
  root: string;
  origin: string;
  /** What the server has printed. */
  printed: () => string;
  isAlive: () => boolean;
  stop: () => void;
}

/** The first start compiles everything. */
const START_LIMIT_IN_MS = 300_000;
const PAGE_LIMIT_IN_MS = 60_000;

const COPIED = [
  'src',
  'simulators',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies the project and starts `npm run dev` there; ready when it answers. */
export async function startPreview(): Promise<RunningPreview> {
  const root = mkdtempSync(path.join(tmpdir(), 'groundwork-preview-'));
  for (const name of COPIED) cpSync(name, path.join(root, name), { recursive: true });
  linkPackages(root);
  addPictures(root);
  const port = await freePort();
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', CACHE_DIR: path.join(root, '.cache') },
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => (said += String(data)));
  const preview: RunningPreview = {
    root,
    origin: `http://localhost:${port}`,
    printed: () => said,
    isAlive: () => isRunning(server),
    stop: () => {
      server.kill();
      rmSync(root, { recursive: true, force: true });
    },
  };
  await untilReady(server, preview);
  return preview;
}

/** The packages as hard links where the disk allows: a symbolic link would lead Vite out of the copy. What tools keep there is left behind. */
function linkPackages(root: string): void {
  const { status } = spawnSync('cp', ['-al', 'node_modules', root]);
  if (status !== 0) cpSync('node_modules', path.join(root, 'node_modules'), { recursive: true });
  for (const kept of ['.vite', '.astro'])
    rmSync(path.join(root, 'node_modules', kept), { recursive: true, force: true });
}

async function untilReady(server: ChildProcess, { origin, printed }: RunningPreview): Promise<void> {
  const until = performance.now() + START_LIMIT_IN_MS;
  while (isRunning(server) && performance.now() < until) {
    const signal = AbortSignal.timeout(PAGE_LIMIT_IN_MS);
    const answered = await fetch(`${origin}/en/glossary/`, { signal }).catch(() => undefined);
    if (answered?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  server.kill();
  throw new Error(`The preview did not start.\n${printed()}`);
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
