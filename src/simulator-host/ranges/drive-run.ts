import { unavailable } from '../../../simulators/_kit/amount.ts';
import type { RankCorrelation } from '../../../simulators/_kit/copula.ts';
import type { AnySimulator } from '../../../simulators/_kit/define.ts';
import { lawOf } from '../../../simulators/_kit/distribution/law-of.ts';
import type { Distribution } from '../../../simulators/_kit/distribution.ts';
import type { Target } from '../../../simulators/_kit/monte-carlo/output-spread.ts';
import { prepareSimulatorRun, type SimulatorPlanFault } from '../../../simulators/_kit/monte-carlo/simulator-run.ts';
import type { MonteCarloResult } from '../../../simulators/_kit/monte-carlo.ts';
import { seededRandom } from '../../../simulators/_kit/random.ts';
import { type SobolIndices, sobolIndices } from '../../../simulators/_kit/sobol-indices.ts';
import { quasiRandomPoints } from '../../../simulators/_kit/streams.ts';

/** What is asked of a simulator under uncertainty; plain data, so that it can be sent to a worker. */
export interface RunRequest {
  inputs: Record<string, unknown>;
  distributions: Record<string, Distribution>;
  seed: number;
  correlations: readonly RankCorrelation[];
  draws: number;
  targets: Target[];
  /** Ids of the figures wanted. */
  outputs: string[];
}

/** What came of a run. */
export type RunOutcome = { ok: true; result: MonteCarloResult } | { ok: false; faults: SimulatorPlanFault[] };

/** How a run is watched and stopped. */
export interface RunWatch {
  onProgress: (draws: number) => void;
  /** Lets others have their turn; says whether the run is to go on. */
  pause: () => Promise<boolean>;
}

/** Work done between two pauses. */
const SLICE_MS = 30;

/** Drives a Monte Carlo run to its end, in slices; nothing when it was called off. */
export async function driveRun(
  simulator: AnySimulator,
  { inputs, ...plan }: RunRequest,
  { onProgress, pause }: RunWatch,
): Promise<RunOutcome | undefined> {
  const prepared = prepareSimulatorRun(simulator, inputs, plan);
  if (!prepared.ok) return prepared;
  let sliceEnds = performance.now() + SLICE_MS;
  for (;;) {
    const step = prepared.run.next();
    if (step.done) return { ok: true, result: step.value };
    if (performance.now() < sliceEnds) continue;
    onProgress(step.value);
    if (!(await pause())) return undefined;
    sliceEnds = performance.now() + SLICE_MS;
  }
}

/** How the variance of one figure is shared among the uncertain inputs, in their order. */
export function shareVariance(
  simulator: AnySimulator,
  output: string,
  { inputs, distributions, seed }: Pick<RunRequest, 'inputs' | 'distributions' | 'seed'>,
): SobolIndices {
  const names = Object.keys(distributions);
  const laws = Object.values(distributions).flatMap((distribution) => {
    const made = lawOf(distribution);
    return made.ok ? [made.law] : [];
  });
  const stream = quasiRandomPoints(2 * names.length, seed);
  const columns = Array.from({ length: 2 * names.length }, () => new Float64Array(1));
  const valueAt = (uniforms: Float64Array) => {
    const drawn = names.map((name, index) => [name, laws[index]?.quantile(uniforms[index] ?? 0.5)]);
    const next = { ...inputs, ...Object.fromEntries(drawn) };
    if ((simulator.check?.(next) ?? []).length > 0) return unavailable('undefined', 'doesNotFit');
    const result: unknown = simulator.simulate(next, { random: seededRandom(seed) });
    const amount = simulator.outputs[output]?.read(result);
    return amount ?? unavailable('undefined', 'noDrawHasNumber');
  };
  return sobolIndices(valueAt, {
    points: 2048,
    inputs: names.length,
    nextUniforms: (into) => {
      stream.fill(columns, 1);
      for (const [index, column] of columns.entries()) into[index] = column[0] ?? 0.5;
    },
  });
}
