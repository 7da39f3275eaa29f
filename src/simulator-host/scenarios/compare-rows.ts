import type { Amount, Quantity } from '../../../simulators/_kit/amount.ts';
import { compareScenarios, type ScenarioFigure } from '../../../simulators/_kit/compare-scenarios.ts';
import type { Output } from '../../../simulators/_kit/define.ts';
import type { FieldSpec } from '../../../simulators/_kit/fields.ts';
import { fieldsOf } from '../../../simulators/_kit/inputs.ts';
import type { SharedState } from '../../../simulators/_kit/link.ts';
import { isSame } from '../../../simulators/_kit/link-inputs.ts';
import { holds } from '../inputs/field-state.ts';
import { labelsOf, type Situation } from '../situation.ts';

/** An input that is not the same in all scenarios. */
export interface InputRow {
  name: string;
  label: string;
  spec: FieldSpec;
  /** One per scenario: its value and, where one was typed, its range. */
  cells: { value: unknown; range?: string }[];
}

/** A figure in every scenario, each against the first. */
export interface OutputRow {
  id: string;
  label: string;
  described: Omit<Quantity, 'value'>;
  better?: 'higher' | 'lower';
  cells: ScenarioFigure[];
}

/** Two numbers that differ by no more than the rounding of their computation are the same. */
const ROUNDING = 1e-12;

/** The inputs that differ between scenarios, in the schema's order; one that counts in none of them is left out. */
export function inputRows(situation: Situation, states: readonly SharedState[]): InputRow[] {
  const { inputs: names } = labelsOf(situation);
  return Object.entries(fieldsOf(situation.simulator)).flatMap(([name, spec]) => {
    const { when } = spec;
    const counts = !when || states.some(({ inputs }) => holds(when, inputs));
    const cells = states.map(({ inputs, ranges }) => {
      const range = ranges[name];
      return { value: inputs[name], ...(range !== undefined && { range }) };
    });
    const [first] = cells;
    if (!counts || cells.every((cell) => isSame(cell, first))) return [];
    return [{ name, label: names[name]?.name ?? name, spec, cells }];
  });
}

/** Every figure of the simulator in every scenario, in its own order, each against the first scenario's. */
export function outputRows(situation: Situation, results: readonly Record<string, Amount>[]): OutputRow[] {
  const { simulator } = situation;
  const labels = labelsOf(situation);
  const outputs: Record<string, Output<unknown>> = simulator.outputs;
  return Object.entries(outputs).map(([id, { unit, digits, better }]) => ({
    id,
    label: labels.outputs[id] ?? id,
    described: { unit, ...(digits !== undefined && { digits }) },
    ...(better && { better }),
    cells: compareScenarios(results.map((amounts) => amounts[id] as Amount)).map(withoutRounding),
  }));
}

/** How many rows of a table differ from the first scenario's, those that one of the two lacks included. */
export function changedRows(value: unknown, base: unknown): number {
  const [rows, others] = [Array.isArray(value) ? value : [], Array.isArray(base) ? base : []];
  const count = Math.max(rows.length, others.length);
  return Array.from({ length: count }, (_, row) => row).filter((row) => !isSame(rows[row], others[row])).length;
}

function withoutRounding(figure: ScenarioFigure): ScenarioFigure {
  const { value, difference } = figure;
  const isRounding =
    typeof value === 'number' && typeof difference === 'number' && Math.abs(difference) <= Math.abs(value) * ROUNDING;
  return isRounding ? { value, difference: 0, relative: 0 } : figure;
}
