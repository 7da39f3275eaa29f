import type { AnySimulator, Labels, Locale } from '../../simulators/_kit/define.ts';
import type { Distribution } from '../../simulators/_kit/distribution.ts';
import type { NumberSpec } from '../../simulators/_kit/fields.ts';
import { readFieldRange } from '../../simulators/_kit/read-field-range.ts';
import { CommandError, type CommandProblem, problemsOf } from './command-error.ts';
import { numberFieldNamed } from './named-parts.ts';
import { rangeMessage } from './range-message.ts';
import { splitAssignment } from './read-inputs.ts';

/** An uncertain input as it was written, what it was read as, and the share of that which the input's limits cut off. */
export interface InputRange {
  text: string;
  distribution: Distribution;
  shareCutOff: number;
}

/**
 * The uncertain inputs of `--range name=range`, by name; the last of several for one input counts. Numbers without a % are what they are
 * in JSON: 0.02 for 2%. Everything that is wrong comes back in one {@link CommandError}, with the character, counted from 0, as `at`.
 *
 * @param inputs checked inputs, which say whether an input is in use
 * @example readRanges(ltvCac, ['monthlyChurn=2%~5%'], inputs, 'en') // { monthlyChurn: { distribution: { kind: 'lognormal', … }, … } }
 */
export function readRanges(
  simulator: AnySimulator,
  assignments: readonly string[],
  inputs: Readonly<Record<string, unknown>>,
  locale: Locale,
): Record<string, InputRange> {
  const ranges: Record<string, InputRange> = {};
  const problems = assignments.flatMap((assignment) =>
    problemsOf(() => {
      const [name, text] = splitAssignment(assignment, '--range');
      const spec = numberFieldNamed(simulator, name, '--range');
      refuseUnused(name, spec, inputs);
      ranges[name] = readOne(name, text, spec, simulator.labels[locale], locale);
    }),
  );
  if (problems.length > 0) throw new CommandError('invalid-ranges', problems);
  return ranges;
}

function readOne(name: string, text: string, spec: NumberSpec, labels: Labels, locale: Locale): InputRange {
  const reading = readFieldRange(text, spec, { bareIsPercent: false });
  if (reading.ok) return { text, distribution: reading.distribution, shareCutOff: reading.shareCutOff };
  const label = labels.inputs[name]?.name ?? name;
  const problems = reading.problems.map((problem): CommandProblem => {
    const message = rangeMessage(problem, text, label, locale);
    return { path: name, code: problem.problem, message, at: problem.at };
  });
  throw new CommandError('invalid-ranges', problems);
}

/** An input that plays no part would spread nothing, and no one would know why. */
function refuseUnused(name: string, { when }: NumberSpec, inputs: Readonly<Record<string, unknown>>): void {
  if (!when || when.is.includes(inputs[when.input] as string | boolean)) return;
  const [value] = when.is;
  const message = `“${name}” plays a part only with --set ${when.input}=${value}.`;
  throw new CommandError('invalid-ranges', [{ path: name, code: 'unused', message }]);
}
