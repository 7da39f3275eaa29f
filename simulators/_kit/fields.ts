import * as z from 'zod/mini';
import type { Unit } from './units.ts';

/** Shown only while another input has one of these values. The value is kept, and still checked, while hidden. */
export interface Condition {
  input: string;
  is: readonly (string | boolean)[];
}

interface Common {
  /** Folded under "more" on a first view. */
  advanced?: boolean;
  when?: Condition;
}

/** A number with its range. `low` and `high` are the plausible 5th and 95th percentile that the tornado uses. */
export interface NumberSpec extends Common {
  kind: 'number';
  unit: Unit;
  min: number;
  max: number;
  /** The minimum itself is refused (a cost that must be above zero). */
  aboveMin?: boolean;
  step: number;
  default: number;
  integer?: boolean;
  /** A cell that may be blank; its value is then `null`. */
  optional?: boolean;
  low?: number;
  high?: number;
  /** The slider runs on a logarithmic scale. */
  log?: boolean;
  /** Name of the shared parameter in the reader's profile ("use my numbers"). */
  parameter?: string;
}

/** One of several named options; their words stand in `labels.inputs.<name>.options`. */
export interface ChoiceSpec extends Common {
  kind: 'choice';
  options: readonly string[];
  default: string;
}

/** Yes or no. */
export interface ToggleSpec extends Common {
  kind: 'toggle';
  default: boolean;
}

/** A short text (a row's name). */
export interface TextSpec extends Common {
  kind: 'text';
  maxLength: number;
  default: string;
  optional?: boolean;
  /** A day of the calendar, written 2027-01-04. */
  format?: 'date';
}

/** Rows with named columns; their words stand in `labels.inputs.<name>.columns`. */
export interface TableSpec extends Common {
  kind: 'table';
  columns: Record<string, ScalarSpec>;
  minRows: number;
  maxRows: number;
}

/** What one cell of a table may be. */
export type ScalarSpec = NumberSpec | ChoiceSpec | ToggleSpec | TextSpec;

/** The whole description of one input, from which controls, reading, ranges and JSON Schema follow. */
export type FieldSpec = ScalarSpec | TableSpec;

/** The description that belongs to each schema made by this file. */
export const specs = z.registry<FieldSpec>();

type Described<S extends FieldSpec> = Omit<S, 'kind'>;

/**
 * A number input.
 *
 * @example number({ unit: 'percent-per-month', min: 0, max: 1, step: 0.001, default: 0.03, low: 0.02, high: 0.05 })
 */
export function number(described: Described<NumberSpec>) {
  const spec: NumberSpec = { kind: 'number', ...described };
  const base = spec.integer ? z.int() : z.number();
  const bounded = base.check(spec.aboveMin ? z.gt(spec.min) : z.gte(spec.min), z.lte(spec.max));
  return z._default(bounded, spec.default).register(specs, spec);
}

/**
 * A number of a table that may be left blank, which is `null` and not 0: a period that a cohort has not reached yet.
 *
 * @example optionalNumber({ unit: 'people', min: 0, max: 1e9, step: 1, default: 0 })
 */
export function optionalNumber(described: Omit<Described<NumberSpec>, 'optional'>) {
  const schema = number(described);
  return z
    ._default(z.nullable(schema.def.innerType), null)
    .register(specs, { kind: 'number', ...described, optional: true });
}

/** Whether a cell of a table may be left out. */
export function mayBeBlank(spec: FieldSpec | undefined): boolean {
  return (spec?.kind === 'text' || spec?.kind === 'number') && spec.optional === true;
}

/** One of several options. @example choice({ options: ['geometric', 'product'], default: 'geometric' }) */
export function choice<const O extends readonly [string, ...string[]]>(
  described: Omit<ChoiceSpec, 'kind' | 'options' | 'default'> & { options: O; default: O[number] },
) {
  return z
    ._default(z.enum(described.options), described.default as never)
    .register(specs, { kind: 'choice', ...described });
}

/** A yes-or-no input. @example toggle({ default: false }) */
export function toggle(described: Described<ToggleSpec>) {
  return z._default(z.boolean(), described.default).register(specs, { kind: 'toggle', ...described });
}

/** A short text; control characters are refused, and so is one of nothing but spaces unless it is optional. @example text({ maxLength: 80, default: '' }) */
export function text(described: Described<TextSpec>) {
  const allowed = described.optional ? /^\P{Cc}*$/u : /^(?=.*\S)\P{Cc}*$/u;
  const bounded = z.string().check(z.maxLength(described.maxLength), z.regex(allowed));
  return z._default(bounded, described.default).register(specs, { kind: 'text', ...described });
}

/** A day of the calendar as text, 2027-01-04; a day that does not exist is refused. @example date({ default: '2027-01-04' }) */
export function date(described: { default: string } & Common) {
  const spec: TextSpec = { kind: 'text', maxLength: 10, format: 'date', ...described };
  return z._default(z.iso.date(), described.default).register(specs, spec);
}

/** The schema of one row of a table. */
export type RowShape = Record<string, ReturnType<typeof number | typeof text | typeof toggle> | z.ZodMiniDefault>;

/**
 * A table input. The columns' defaults are what a new row on the page starts with; a row that is given must state every
 * column that may not be blank, so that a gap in pasted data is reported and never filled in.
 *
 * @example table({ row: { name: text({ maxLength: 80, default: '' }), cost: number({ … }) }, minRows: 1, maxRows: 200 })
 */
export function table<const R extends RowShape>(described: Omit<TableSpec, 'kind' | 'columns'> & { row: R }) {
  const { row, ...rest } = described;
  const columns = Object.fromEntries(Object.entries(row).map(([name, schema]) => [name, specOf(schema) as ScalarSpec]));
  return z
    .array(z.strictObject(statedRow(row)))
    .check(z.minLength(rest.minRows), z.maxLength(rest.maxRows))
    .register(specs, { kind: 'table', ...rest, columns });
}

function statedRow<const R extends RowShape>(row: R): R {
  const stated = Object.entries(row).map(([name, schema]) => {
    return [name, mayBeBlank(specOf(schema)) ? schema : schema.def.innerType];
  });
  // The type stays the same: a default changes what may be left out, not what comes back.
  return Object.fromEntries(stated) as R;
}

/** The description of an input. Throws when the schema was not made by this file: that is a mistake in the simulator. */
export function specOf(schema: z.core.$ZodType): FieldSpec {
  const spec = specs.get(schema as never);
  if (!spec)
    throw new TypeError('An input must be made with number, choice, toggle, text or table from _kit/fields.ts.');
  return spec;
}
