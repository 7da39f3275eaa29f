import { type Amount, isNumber, type Unavailable } from '../amount.ts';
import type { AnySimulator, InputLabel, Labels } from '../define.ts';
import type { Condition, FieldSpec, ScalarSpec } from '../fields.ts';
import { fieldsOf } from '../inputs.ts';
import type { Unit } from '../units.ts';
import type { Phrase, View } from '../view.ts';

/** How values are written in the reader's language. Numbers in a sentence are rounded; everywhere else exports keep every digit. */
export interface Writing {
  phrase: (phrase: Phrase) => string;
  amount: (amount: Amount, unit: Unit, digits?: number) => string;
  /** A number with every digit that was given, and its unit. */
  exact: (value: number, unit: Unit) => string;
  reason: (amount: Unavailable) => string;
  /** `'%/month'`, as beside a field; empty for plain numbers. */
  unit: (unit: Unit) => string;
  yes: string;
  no: string;
}

/** A case with its answer, and how to write it: what every export starts from. */
export interface ExportCase {
  simulator: AnySimulator;
  labels: Labels;
  inputs: Record<string, unknown>;
  /** Ranges as the reader typed them, by the name of their input. */
  ranges: Record<string, string>;
  result: unknown;
  view: View;
  /** The address that opens this case. */
  link: string;
  /** The day of the export, `2026-11-23`. */
  date: string;
  writing: Writing;
}

/** One input that is not a table, with its words. */
export interface ScalarEntry {
  name: string;
  spec: ScalarSpec;
  label: InputLabel;
  value: unknown;
  /** Its condition holds; otherwise the value is kept without being used. */
  isUsed: boolean;
}

/** One table input, with its words. */
export interface TableEntry {
  name: string;
  spec: Extract<FieldSpec, { kind: 'table' }>;
  label: InputLabel;
  rows: readonly Record<string, unknown>[];
  isUsed: boolean;
}

/** The inputs of a case that are not tables, in the order of the schema. */
export function scalarEntries({ simulator, labels, inputs }: ExportCase): ScalarEntry[] {
  return Object.entries(fieldsOf(simulator)).flatMap(([name, spec]) => {
    if (spec.kind === 'table') return [];
    const label = labels.inputs[name] ?? { name, help: '' };
    return [{ name, spec, label, value: inputs[name], isUsed: holds(spec.when, inputs) }];
  });
}

/** The table inputs of a case, in the order of the schema. */
export function tableEntries({ simulator, labels, inputs }: ExportCase): TableEntry[] {
  return Object.entries(fieldsOf(simulator)).flatMap(([name, spec]) => {
    if (spec.kind !== 'table') return [];
    const label = labels.inputs[name] ?? { name, help: '' };
    const rows = inputs[name] as TableEntry['rows'];
    return [{ name, spec, label, rows, isUsed: holds(spec.when, inputs) }];
  });
}

/** Whether a condition on another input holds; no condition always does. */
export function holds(when: Condition | undefined, inputs: Record<string, unknown>): boolean {
  return !when || when.is.some((value) => value === inputs[when.input]);
}

/** An option, a switch or a text as a reader knows it; numbers are for the caller. */
export function wordOf(value: unknown, spec: ScalarSpec, label: InputLabel | undefined, { yes, no }: Writing): string {
  if (spec.kind === 'choice') return label?.options?.[String(value)] ?? String(value);
  if (spec.kind === 'toggle') return value === true ? yes : no;
  return String(value ?? '');
}

/** The result of one output. */
export function outputAmount({ simulator, result }: ExportCase, id: string): Amount | undefined {
  return simulator.outputs[id]?.read(result);
}

/** A number, or the reason why there is none, in words. */
export function numberOrReason(amount: Amount, { reason }: Writing): number | string {
  return isNumber(amount) ? amount : reason(amount);
}
