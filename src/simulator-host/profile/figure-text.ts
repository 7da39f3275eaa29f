import type { AnySimulator, Locale } from '../../../simulators/_kit/define.ts';
import { fieldsOf, parseInputs } from '../../../simulators/_kit/inputs.ts';
import { DEFAULT_SEED } from '../../../simulators/_kit/link.ts';
import { seededRandom } from '../../../simulators/_kit/random.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { fillInputs, sharedInputs } from './fill-inputs.ts';
import type { Profile } from './profile-store.ts';

/** A figure in a sentence of a playbook: which simulator, which output, and what the author has set. */
export interface ProseFigure {
  simulator: AnySimulator;
  output: string;
  inputs: Record<string, unknown>;
}

/**
 * A figure of a sentence with the reader's numbers, or nothing when they do not bear on it. An input that the author has set belongs to
 * the sentence and stays ("at a churn of 3 % …"); only those left at their defaults follow the reader.
 */
export function figureText({ simulator, output, inputs }: ProseFigure, profile: Profile, locale: Locale) {
  const described = Object.hasOwn(simulator.outputs, output) ? simulator.outputs[output] : undefined;
  const parsed = parseInputs(simulator, inputs, locale);
  if (!described || !parsed.ok) return undefined;
  const open = sharedInputs(fieldsOf(simulator)).filter(({ name }) => !Object.hasOwn(inputs, name));
  const names = new Set(open.map(({ parameter }) => parameter));
  const bearing = new Map([...profile].filter(([parameter]) => names.has(parameter)));
  const { state, used } = fillInputs(
    simulator,
    { inputs: parsed.inputs, ranges: {}, seed: DEFAULT_SEED },
    bearing,
    locale,
  );
  if (used.length === 0) return undefined;
  const { unit, digits } = described;
  const result: unknown = simulator.simulate(state.inputs, { random: seededRandom(DEFAULT_SEED) });
  const quantity = { value: described.read(result), unit, ...(digits !== undefined && { digits }) };
  return formatQuantity(quantity, locale, simulator.labels[locale]);
}
