import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A copy of the project with its live preview running, so that edits disturb nobody. */
export interface RunningPreview {
  root: string;
  origin: string;
  /** What the server has printed. */
  printed: () => string;
  isAlive: () => boolean;
  stop: () => void;
}

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
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
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
    isAlive: () => server.exitCode === null,
    stop: () => {
      server.kill();
      rmSync(root, { recursive: true, force: true });
    },
  };
  await untilReady(server, preview);
  return preview;
}

async function untilReady(server: ChildProcess, { origin, printed }: RunningPreview): Promise<void> {
  while (server.exitCode === null) {
    const answered = await fetch(`${origin}/en/glossary/`).catch(() => undefined);
    if (answered?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`The preview did not start.\n${printed()}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
