import { type Amount, unavailable } from '../../../simulators/_kit/amount.ts';
import { plainOutputs } from '../../../simulators/_kit/exports/case-record.ts';
import type { NumberSpec } from '../../../simulators/_kit/fields.ts';
import { seekGoal } from '../../../simulators/_kit/goal-seek.ts';
import { seededRandom } from '../../../simulators/_kit/random.ts';
import { checkInputs } from '../check-inputs.ts';
import { loadSimulator } from '../load-simulators.ts';
import { numberFieldNamed } from '../named-parts.ts';
import { readInputs } from '../read-inputs.ts';
import { readTarget } from '../read-target.ts';
import type { RunOptions } from './run-simulator.ts';

/** Which input is sought, and the output's value that it should bring: `ratio=3`. */
export interface SeekOptions extends RunOptions {
  seek: string;
  target: string;
}

/**
 * The value of one input at which an output meets a target, within the input's range. `sought.kind` says what came of it: `found`,
 * `several`, `none-in-range` (with the nearest), `flat` or `undefined`; only what was found is followed by the outputs there.
 */
export async function seekInput(id: string, options: SeekOptions): Promise<object> {
  const simulator = await loadSimulator(id);
  const { locale, seed, seek } = options;
  const inputs = checkInputs(simulator, await readInputs(simulator, options), locale);
  const spec = numberFieldNamed(simulator, seek, '--seek');
  const { output, target } = readTarget(simulator, options.target);
  const resultAt = (at: number) => simulator.simulate({ ...inputs, [seek]: at }, { random: seededRandom(seed) });
  const evaluate = (at: number): Amount => {
    const isAllowed = isInRange(at, spec) && !simulator.check?.({ ...inputs, [seek]: at }).length;
    return isAllowed ? output.read(resultAt(at)) : unavailable('undefined', 'notAllowed');
  };
  const { min, max, log = false, integer = false } = spec;
  const sought = seekGoal(evaluate, { target, min, max, isLogarithmic: log && min > 0, isInteger: integer });
  const found = sought.kind === 'found' && {
    inputs: { ...inputs, [seek]: sought.value },
    outputs: plainOutputs(simulator, resultAt(sought.value), simulator.labels[locale]),
  };
  return {
    simulator: id,
    version: simulator.version,
    inputs,
    sought: { input: seek, output: output.id, target, ...sought },
    ...(found && { at: found }),
  };
}

function isInRange(at: number, { min, max, aboveMin }: NumberSpec): boolean {
  return at <= max && (aboveMin ? at > min : at >= min);
}
