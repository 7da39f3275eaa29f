import { parseInputs } from '../../../simulators/_kit/inputs.ts';
import { DEFAULT_SEED, type SharedState } from '../../../simulators/_kit/link.ts';
import { labelsOf } from '../situation.ts';
import type { Instrument } from './instrument.ts';

/** The simulator's named starting points, each laid over its defaults. Some are long tables: they are made when they are asked for. */
export function presetStates({ situation }: Instrument): Record<string, SharedState> {
  const { simulator, locale } = situation;
  const presets: Record<string, Record<string, unknown>> = simulator.presets?.(labelsOf(situation)) ?? {};
  const states = Object.entries(presets).flatMap(([name, inputs]) => {
    const parsed = parseInputs(simulator, inputs, locale);
    return parsed.ok ? [[name, { inputs: parsed.inputs, ranges: {}, seed: DEFAULT_SEED }]] : [];
  });
  return Object.fromEntries(states) as Record<string, SharedState>;
}
