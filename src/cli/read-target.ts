import type { AnySimulator, Output } from '../../simulators/_kit/define.ts';
import { readNumber } from '../../simulators/_kit/read-number.ts';
import { CommandError } from './command-error.ts';
import { outputNamed } from './named-parts.ts';
import { splitAssignment } from './read-inputs.ts';

/** The output and the value of `--target output=value`. @example readTarget(ltvCac, 'ratio=3').target // 3 */
export function readTarget(
  simulator: AnySimulator,
  text: string,
): { output: Output<unknown> & { id: string }; target: number } {
  const [name, value] = splitAssignment(text, '--target');
  const reading = readNumber(value);
  if (reading.ok) return { output: outputNamed(simulator, name, '--target'), target: reading.value };
  const message = `“${value}” is not a number; expected one such as ${reading.example}.`;
  throw new CommandError('unreadable-input', [{ path: '--target', code: reading.problem, message }]);
}
