import type { AnySimulator, Labels, Locale } from '../../../simulators/_kit/define.ts';
import { defaultInputs } from '../../../simulators/_kit/inputs.ts';
import type { Target } from '../../../simulators/_kit/monte-carlo/output-spread.ts';
import { prepareSimulatorRun } from '../../../simulators/_kit/monte-carlo/simulator-run.ts';
import { FEWEST_DRAWS, MOST_DRAWS, type MonteCarloResult } from '../../../simulators/_kit/monte-carlo.ts';
import { checkInputs } from '../check-inputs.ts';
import { CommandError, problemsOf } from '../command-error.ts';
import { loadSimulator } from '../load-simulators.ts';
import { plainSpread } from '../plain-spread.ts';
import { readInputs } from '../read-inputs.ts';
import { type InputRange, readRanges } from '../read-ranges.ts';
import { readTarget } from '../read-target.ts';
import type { RunOptions } from './run-simulator.ts';

/** Which inputs are uncertain, how many draws to take of them, and which value of an output to look out for. */
export interface RangeOptions extends RunOptions {
  range: readonly string[];
  draws: number;
  target?: string;
}

/**
 * Runs a simulator for many draws of its uncertain inputs. Each output comes with percentiles, mean and standard error, the share of draws
 * without a number, and, for the target's output, the share that reaches it. `inputs` are those that were held fixed.
 */
export async function runRanges(id: string, options: RangeOptions): Promise<object> {
  const simulator = await loadSimulator(id);
  const { locale, seed, draws } = options;
  const { inputs, ranges, targets } = readPlan(simulator, await readInputs(simulator, options), options);
  const distributions = Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name, range.distribution]));
  const prepared = prepareSimulatorRun(simulator, inputs, { distributions, draws, seed, targets });
  if (!prepared.ok) throw new TypeError(`A run was refused: ${JSON.stringify(prepared.faults)}.`);
  const result = finish(prepared.run);
  return {
    simulator: id,
    version: simulator.version,
    inputs: Object.fromEntries(Object.entries(inputs).filter(([name]) => !Object.hasOwn(ranges, name))),
    ranges,
    draws,
    seed,
    outside: result.outside,
    outputs: outputsOf(result, simulator.labels[locale], locale),
  };
}

interface Plan {
  inputs: Record<string, unknown>;
  ranges: Record<string, InputRange>;
  targets: Target[];
}

/** Everything that a run needs, or a {@link CommandError} with everything that is wrong with it. */
function readPlan(simulator: AnySimulator, given: Record<string, unknown>, options: RangeOptions): Plan {
  const { locale, range, draws, target } = options;
  const plan: Plan = { inputs: {}, ranges: {}, targets: [] };
  const problems = [
    ...problemsOf(() => {
      plan.inputs = checkInputs(simulator, given, locale);
    }),
    ...problemsOf(() => {
      plan.ranges = readRanges(simulator, range, { ...defaultInputs(simulator, locale), ...given }, locale);
    }),
    ...problemsOf(() => refuseDraws(draws)),
    ...problemsOf(() => {
      plan.targets = target === undefined ? [] : [targetOf(simulator, target)];
    }),
  ];
  if (problems.length === 0) return plan;
  throw new CommandError('invalid-inputs', problems, { simulator: simulator.id, version: simulator.version });
}

function refuseDraws(draws: number): void {
  if (draws >= FEWEST_DRAWS && draws <= MOST_DRAWS) return;
  const message = `--draws must be from ${FEWEST_DRAWS} to ${MOST_DRAWS}; it is ${draws}.`;
  throw new CommandError('invalid-inputs', [{ path: '--draws', code: 'range', message }]);
}

/** At least the value; at most, where lower is better. */
function targetOf(simulator: AnySimulator, text: string): Target {
  const { output, target } = readTarget(simulator, text);
  return { output: output.id, ...(output.better === 'lower' ? { atMost: target } : { atLeast: target }) };
}

function finish(run: Generator<number, MonteCarloResult, void>): MonteCarloResult {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

function outputsOf({ outputs }: MonteCarloResult, { inputs }: Labels, locale: Locale): Record<string, unknown> {
  const nameOf = (input: string) => inputs[input]?.name ?? input;
  return Object.fromEntries(Object.entries(outputs).map(([id, spread]) => [id, plainSpread(spread, nameOf, locale)]));
}
