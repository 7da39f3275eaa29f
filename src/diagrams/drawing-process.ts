import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { DiagramSaid, DrawResult } from './draw.ts';
import type { Outcome } from './process-pool.ts';

/** One process that draws one source at a time. */
export interface DrawingProcess {
  draw(source: string, prefix: string, timeLimitInMs: number): Promise<Outcome>;
  isAlive(): boolean;
  stop(): Promise<void>;
}

const ENTRY = fileURLToPath(new URL('./worker.ts', import.meta.url));
const HEAP_IN_MB = 1024;
/** Loading Mermaid and its layouts for the first drawing is not counted against that drawing. */
const START_ALLOWANCE_IN_MS = 15_000;

/** Starts a process with a clock in UTC; it does not keep the program alive while it has nothing to draw. */
export function startDrawingProcess(): DrawingProcess {
  const child = fork(ENTRY, [], {
    execPath: nodeThatRunsTypeScript(),
    execArgv: [`--max-old-space-size=${HEAP_IN_MB}`, '--stack-size=3900', '--disable-warning=ExperimentalWarning'],
    env: { PATH: process.env['PATH'], TZ: 'UTC', LANG: 'en_US.UTF-8', NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let hasDrawn = false;
  unreference(child);
  return {
    async draw(source, prefix, timeLimitInMs) {
      child.ref();
      child.channel?.ref();
      const limit = timeLimitInMs + (hasDrawn ? 0 : START_ALLOWANCE_IN_MS);
      const outcome = await ask(child, { source, prefix }, limit, timeLimitInMs);
      hasDrawn = true;
      unreference(child);
      return outcome;
    },
    isAlive: () => child.connected && child.exitCode === null && !child.killed,
    stop: () => kill(child),
  };
}

function unreference(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

function ask(child: ChildProcess, question: object, limitInMs: number, statedLimitInMs: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit).off('error', onExit);
      resolve(outcome);
    };
    const onMessage = (message: unknown): void => finish({ result: message as DrawResult, isFinal: true });
    const onExit = (): void => finish(failure(ENDED, { zh: '把图改小', en: 'make the diagram smaller' }));
    const onTimeout = async (): Promise<void> => {
      const seconds = Math.round(statedLimitInMs / 100) / 10;
      const message = { zh: `${seconds} 秒内没有画完`, en: `the diagram was not drawn within ${seconds} s` };
      finish(failure(message, { zh: '拆成几张图', en: 'split it into several diagrams' }));
      await kill(child);
    };
    const timer = setTimeout(() => void onTimeout(), limitInMs);
    child.on('message', onMessage).on('exit', onExit).on('error', onExit);
    child.send(question);
  });
}

const ENDED = { zh: '画这张图时绘图进程结束了', en: 'the drawing process ended while it drew this diagram' };

function failure(message: DiagramSaid, hint: DiagramSaid): Outcome {
  return { result: { ok: false, problems: [{ line: 1, message, hint }] }, isFinal: false };
}

/** This Node when it runs TypeScript itself; otherwise the one that comes with the project. */
function nodeThatRunsTypeScript(): string {
  if (process.features.typescript) return process.execPath;
  return createRequire(import.meta.url).resolve('node/bin/node');
}
