import type { Amount } from '../../../simulators/_kit/amount.ts';
import type { Output } from '../../../simulators/_kit/define.ts';
import type { NumberSpec } from '../../../simulators/_kit/fields.ts';
import { holds } from '../inputs/field-state.ts';
import { labelsOf } from '../situation.ts';
import type { Instrument } from '../state/instrument.ts';

/** A number input that a panel can move. */
export interface MovableInput {
  name: string;
  label: string;
  spec: NumberSpec;
  value: number;
}

/** A figure that a panel can watch. */
export interface WatchedOutput {
  id: string;
  label: string;
  described: Output<unknown>;
}

/** The number inputs that count under the present choices. */
export function movableInputs({ situation, fields, state }: Instrument): MovableInput[] {
  const { inputs } = state.value;
  const labels = labelsOf(situation);
  return Object.entries(fields).flatMap(([name, spec]) => {
    if (spec.kind !== 'number' || (spec.when && !holds(spec.when, inputs))) return [];
    return [{ name, label: labels.inputs[name]?.name ?? name, spec, value: Number(inputs[name]) }];
  });
}

/** The simulator's figures, in its order. */
export function watchableOutputs({ situation }: Instrument): WatchedOutput[] {
  const labels = labelsOf(situation);
  const outputs: Record<string, Output<unknown>> = situation.simulator.outputs;
  return Object.entries(outputs).map(([id, described]) => ({ id, label: labels.outputs[id] ?? id, described }));
}

/** What a figure is in the present answer. */
export function presentValue({ answer }: Instrument, { described }: WatchedOutput): Amount {
  return described.read(answer.value.result);
}

/** What a figure is written with: its unit and its digits. */
export function unitOf({ described: { unit, digits } }: WatchedOutput) {
  return { unit, ...(digits !== undefined && { digits }) };
}
