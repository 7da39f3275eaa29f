import type { DrawResult } from './draw.ts';
import { type DrawingProcess, startDrawingProcess } from './drawing-process.ts';

/** A result, and whether drawing the same source again could only give the same. */
export interface Outcome {
  result: DrawResult;
  isFinal: boolean;
}

interface Job {
  source: string;
  prefix: string;
  resolve: (outcome: Outcome) => void;
}

/** Up to `size` drawing processes with a queue before them. */
export interface ProcessPool {
  draw(source: string, prefix: string): Promise<Outcome>;
  /** Starts a process before there is anything to draw. */
  warm(): void;
  close(): Promise<void>;
}

/** Makes a pool; a process is started when a job finds none idle, and replaced when it had to be stopped. */
export function createProcessPool(settings: { size: number; timeLimitInMs: number }): ProcessPool {
  const queue: Job[] = [];
  const idle: DrawingProcess[] = [];
  const all = new Set<DrawingProcess>();

  const runNext = (): void => {
    const canStart = all.size < settings.size;
    if (queue.length === 0 || (idle.length === 0 && !canStart)) return;
    const job = queue.shift();
    const worker = idle.pop() ?? start();
    if (job) void run(worker, job);
  };
  const start = (): DrawingProcess => {
    const worker = startDrawingProcess();
    all.add(worker);
    return worker;
  };
  const run = async (worker: DrawingProcess, job: Job): Promise<void> => {
    const outcome = await worker.draw(job.source, job.prefix, settings.timeLimitInMs);
    if (worker.isAlive()) idle.push(worker);
    else all.delete(worker);
    job.resolve(outcome);
    runNext();
  };
  return {
    draw: (source, prefix) =>
      new Promise((resolve) => {
        queue.push({ source, prefix, resolve });
        runNext();
      }),
    warm() {
      if (all.size === 0) idle.push(start());
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.stop()));
      all.clear();
      idle.length = 0;
    },
  };
}
