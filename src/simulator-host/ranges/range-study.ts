import { effect, type Signal, signal } from '@preact/signals';
import type { Output } from '../../../simulators/_kit/define.ts';
import type { Target } from '../../../simulators/_kit/monte-carlo/output-spread.ts';
import type { Instrument } from '../state/instrument.ts';
import type { RunRequest } from './drive-run.ts';
import { createRunner, type Runner } from './range-runner.ts';

/** A simulator under uncertainty: how many draws are taken, which values are looked for, and what comes of it. */
export interface RangeStudy {
  runner: Runner;
  draws: Signal<number>;
  /** By output, where the reader wants another one than the usual bar. */
  targets: Signal<Record<string, number>>;
  /** All figures are wanted and not only the large ones: somebody looks at the table. */
  wantsAll: Signal<boolean>;
  request: () => RunRequest;
}

/** The draws behind the intervals under the figures, and the fewer that a slow model gets. */
const DRAWS = 10_000;
const DRAWS_OF_SLOW = 1_000;

/** Starts a study that is computed anew with every change of the case. */
export function startStudy(instrument: Instrument): RangeStudy {
  const { simulator } = instrument.situation;
  const study: RangeStudy = {
    runner: createRunner(simulator),
    draws: signal(simulator.isSlow ? DRAWS_OF_SLOW : DRAWS),
    targets: signal({}),
    wantsAll: signal(false),
    request: () => {
      const { inputs, seed, correlations = [] } = instrument.state.value;
      const outputs = study.wantsAll.value ? Object.keys(simulator.outputs) : largeFigures(instrument);
      const spreads = Object.entries(instrument.spreads.value);
      return {
        inputs,
        seed,
        // A pair of which one is no longer a range has nothing to say.
        correlations: correlations.filter(({ between }) => between.every((name) => instrument.spreads.value[name])),
        draws: study.draws.value,
        distributions: Object.fromEntries(spreads.map(([name, { distribution }]) => [name, distribution])),
        outputs,
        targets: targetsOf(simulator.outputs, study.targets.value).filter(({ output }) => outputs.includes(output)),
      };
    },
  };
  effect(() => {
    const request = study.request();
    if (Object.keys(request.distributions).length > 0) study.runner.run(request);
  });
  return study;
}

/** The figures whose intervals are shown with every change; the fewer, the sooner they are there. */
function largeFigures({ answer, situation }: Instrument): string[] {
  const shown = answer
    .peek()
    .view.figures.slice(0, 3)
    .map(({ output }) => output);
  return shown.filter((output) => Object.hasOwn(situation.simulator.outputs, output));
}

function targetsOf(outputs: Record<string, Output<unknown>>, chosen: Record<string, number>): Target[] {
  return Object.entries(outputs).flatMap(([output, { bar, better }]) => {
    const value = chosen[output] ?? bar;
    if (value === undefined) return [];
    return [better === 'lower' ? { output, atMost: value } : { output, atLeast: value }];
  });
}
