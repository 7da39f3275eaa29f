import { type ReadonlySignal, signal } from '@preact/signals';
import type { AnySimulator } from '../../../simulators/_kit/define.ts';
import type { SimulatorPlanFault } from '../../../simulators/_kit/monte-carlo/simulator-run.ts';
import type { MonteCarloResult } from '../../../simulators/_kit/monte-carlo.ts';
import type { SobolIndices } from '../../../simulators/_kit/sobol-indices.ts';
import { openWorker } from '../worker/open-worker.ts';
import { type RangeReply, type RangeRequest, rangeAnswerer } from './answer-request.ts';
import type { RunRequest } from './drive-run.ts';

/** Where a run stands. A result stays until the next one is there. */
export interface RunState {
  result?: { of: RunRequest; value: MonteCarloResult };
  faults: readonly SimulatorPlanFault[];
  /** The share done of a run that takes longer than a moment. */
  progress?: number;
  isCancelled: boolean;
  hasFailed: boolean;
}

/** Asks for runs and hears what becomes of them. */
export interface Runner {
  state: ReadonlySignal<RunState>;
  run: (request: RunRequest) => void;
  cancel: () => void;
  shares: (output: string, request: RunRequest, onReady: (shares: SobolIndices) => void) => void;
}

/** Shorter runs show no progress. */
const SHOWN_AFTER_MS = 300;

const IDLE: RunState = { faults: [], isCancelled: false, hasFailed: false };

/** A runner for one simulator. Only the latest request counts; the work is done in a worker, made at the first request. */
export function createRunner(simulator: AnySimulator): Runner {
  const { id } = simulator;
  const state = signal<RunState>(IDLE);
  let asked: { request: RunRequest; at: number } | undefined;
  let onShares: ((shares: SobolIndices) => void) | undefined;
  const hear = (reply: RangeReply) => {
    if (reply.kind === 'shares') onShares?.(reply.shares);
    else if (asked) state.value = stateAfter(reply, state.peek(), asked);
  };
  let send: ((request: RangeRequest) => void) | undefined;
  const tell = (request: RangeRequest) => {
    send ??= channelTo(simulator, hear);
    send(request);
  };
  return {
    state,
    run(request) {
      asked = { request, at: performance.now() };
      tell({ kind: 'run', id, request });
    },
    cancel() {
      tell({ kind: 'cancel' });
      const { progress: _stopped, ...rest } = state.peek();
      state.value = { ...rest, isCancelled: true };
    },
    shares(output, request, onReady) {
      onShares = onReady;
      tell({ kind: 'shares', id, output, request });
    },
  };
}

function stateAfter(
  reply: Exclude<RangeReply, { kind: 'shares' }>,
  before: RunState,
  { request, at }: { request: RunRequest; at: number },
): RunState {
  switch (reply.kind) {
    case 'progress':
      return performance.now() - at > SHOWN_AFTER_MS ? { ...before, progress: reply.draws / request.draws } : before;
    case 'failed':
      return { ...IDLE, hasFailed: true };
    case 'outcome':
      if (!reply.outcome.ok) return { ...IDLE, faults: reply.outcome.faults };
      return { ...IDLE, result: { of: request, value: reply.outcome.result } };
  }
}

/** A worker, or, where the browser allows none, the page itself in slices too short to be felt. */
function channelTo(simulator: AnySimulator, hear: (reply: RangeReply) => void): (request: RangeRequest) => void {
  const here = rangeAnswerer(async () => simulator, hear);
  try {
    const worker = openWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<RangeReply>) => hear(data));
    worker.addEventListener('error', () => hear({ kind: 'failed', message: 'worker' }));
    return (request) => worker.postMessage(request);
  } catch {
    return (request) => void here(request);
  }
}
