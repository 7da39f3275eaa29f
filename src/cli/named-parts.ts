import type { AnySimulator, Output } from '../../simulators/_kit/define.ts';
import type { NumberSpec } from '../../simulators/_kit/fields.ts';
import { fieldsOf } from '../../simulators/_kit/inputs.ts';
import { nearest, oneOf } from '../errors/nearest.ts';
import { CommandError } from './command-error.ts';

/** The description of a single number among the inputs. Anything else is a {@link CommandError} that names the nearest. */
export function numberFieldNamed(simulator: AnySimulator, name: string, option: string): NumberSpec {
  const numbers = Object.entries(fieldsOf(simulator)).filter(([, { kind }]) => kind === 'number');
  const [, spec] = numbers.find(([each]) => each === name) ?? [];
  if (spec?.kind === 'number') return spec;
  throw unknownName(
    option,
    name,
    numbers.map(([each]) => each),
    'a single number among the inputs',
  );
}

/** An output by id. An unknown one is a {@link CommandError} that names the nearest. */
export function outputNamed(simulator: AnySimulator, name: string, option: string): Output<unknown> & { id: string } {
  const output = Object.hasOwn(simulator.outputs, name) ? simulator.outputs[name] : undefined;
  if (output) return { ...output, id: name };
  throw unknownName(option, name, Object.keys(simulator.outputs), 'an output');
}

function unknownName(option: string, name: string, valid: readonly string[], what: string): CommandError {
  const meant = nearest(name, valid);
  const message = `“${name}” is not ${what}; expected ${oneOf(valid)}.`;
  return new CommandError('unknown-name', [
    { path: option, code: 'unknown', message, ...(meant !== undefined && { nearest: meant }) },
  ]);
}
