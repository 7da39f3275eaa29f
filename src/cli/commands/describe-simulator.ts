import type { Labels, Locale } from '../../../simulators/_kit/define.ts';
import { defaultInputs, fieldsOf } from '../../../simulators/_kit/inputs.ts';
import { jsonSchemaOf } from '../json-schema.ts';
import { loadSimulator } from '../load-simulators.ts';

/** What a simulator takes and gives: the JSON Schema of its inputs, its presets and its outputs. */
export async function describeSimulator(id: string, locale: Locale): Promise<object> {
  const simulator = await loadSimulator(id);
  const labels: Labels = simulator.labels[locale];
  const defaults = defaultInputs(simulator, locale);
  return {
    simulator: id,
    version: simulator.version,
    title: labels.title,
    question: labels.question,
    inputs: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      ...jsonSchemaOf(fieldsOf(simulator), labels.inputs, defaults),
    },
    presets: Object.entries(simulator.presets?.(labels) ?? {}).map(([preset, inputs]) => ({
      id: preset,
      ...labels.presets[preset],
      inputs,
    })),
    outputs: Object.entries(simulator.outputs).map(([output, { unit, better, bar }]) => ({
      id: output,
      name: labels.outputs[output],
      unit,
      better,
      bar,
      formula: simulator.formulas?.[output],
    })),
  };
}
