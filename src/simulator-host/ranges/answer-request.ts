import type { AnySimulator } from '../../../simulators/_kit/define.ts';
import type { SobolIndices } from '../../../simulators/_kit/sobol-indices.ts';
import { driveRun, type RunOutcome, type RunRequest, shareVariance } from './drive-run.ts';

/** What can be asked. A new request calls off the one before it, and so does `cancel`. */
export type RangeRequest =
  | { kind: 'run'; id: string; request: RunRequest }
  | { kind: 'shares'; id: string; output: string; request: RunRequest }
  | { kind: 'cancel' };

/** What is told. */
export type RangeReply =
  | { kind: 'progress'; draws: number }
  | { kind: 'outcome'; outcome: RunOutcome }
  | { kind: 'shares'; shares: SobolIndices }
  | { kind: 'failed'; message: string };

/** Answers requests one after the other, the latest first of all. The same in a worker and, where there is none, on the page. */
export function rangeAnswerer(load: (id: string) => Promise<AnySimulator>, reply: (message: RangeReply) => void) {
  let latest = 0;
  return async (asked: RangeRequest): Promise<void> => {
    latest += 1;
    const own = latest;
    if (asked.kind === 'cancel') return;
    try {
      const simulator = await load(asked.id);
      if (asked.kind === 'shares') {
        reply({ kind: 'shares', shares: shareVariance(simulator, asked.output, asked.request) });
        return;
      }
      const outcome = await driveRun(simulator, asked.request, {
        onProgress: (draws) => own === latest && reply({ kind: 'progress', draws }),
        // A macrotask: what has been asked meanwhile is heard first.
        pause: () => new Promise((resolve) => setTimeout(() => resolve(own === latest))),
      });
      if (outcome && own === latest) reply({ kind: 'outcome', outcome });
    } catch (error) {
      reply({ kind: 'failed', message: String(error) });
    }
  };
}
