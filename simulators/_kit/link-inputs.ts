import type { FieldSpec } from './fields.ts';

type Inputs = Record<string, unknown>;

/**
 * The inputs that differ from the defaults. A table is packed as a list of lists under its column names, so that names are written
 * once and still say what is what when the columns change in a later version.
 *
 * @example packDifferences(fields, { churn: 0.02, cac: 500 }, { churn: 0.03, cac: 500 }) // { churn: 0.02 }
 */
export function packDifferences(fields: Record<string, FieldSpec>, inputs: Inputs, defaults: Inputs): Inputs {
  const changed = Object.entries(fields).filter(([name]) => !isSame(inputs[name], defaults[name]));
  return Object.fromEntries(changed.map(([name, spec]) => [name, packValue(spec, inputs[name])]));
}

/** The inputs of {@link packDifferences}. What is not a packed table stays as it is, for the schema to refuse. */
export function unpackInputs(differences: Inputs): Inputs {
  return Object.fromEntries(Object.entries(differences).map(([name, value]) => [name, unpackValue(value)]));
}

/** Whether two plain values are equal, key by key in the same order. @example isSame([{ a: 1 }], [{ a: 1 }]) // true */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  // Part by part, because the rows of a table are mostly the very same in both.
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((part, index) => isSame(part, other[index]));
  }
  if (!isRecord(one) || !isRecord(other)) return JSON.stringify(one) === JSON.stringify(other);
  const [keys, others] = [keysOf(one), keysOf(other)];
  return (
    keys.length === others.length && keys.every((key, index) => key === others[index] && isSame(one[key], other[key]))
  );
}

/** A member that is undefined is none. */
function keysOf(value: Record<string, unknown>): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}

/** Whether a value is an object with named members. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function packValue(spec: FieldSpec, value: unknown): unknown {
  if (spec.kind !== 'table' || !Array.isArray(value)) return value;
  const columns = Object.keys(spec.columns);
  return [columns, ...value.map((row: Inputs) => columns.map((column) => row[column]))];
}

function unpackValue(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [columns, ...rows] = value as unknown[];
  if (!isListOfTexts(columns)) return value;
  return rows.map((row) => {
    if (!Array.isArray(row)) return row;
    return Object.fromEntries(columns.map((column, index) => [column, row[index]]));
  });
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
