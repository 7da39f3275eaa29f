import type * as z from 'zod/mini';
import type { AnySimulator, Labels, Locale, Problem } from './define.ts';
import { type FieldSpec, specOf } from './fields.ts';

/** One thing wrong with a set of inputs: where, which rule, and the figures needed to say it in words. */
export interface InputIssue {
  /** `['ideas', 2, 'impact']`: the input, the row counted from 0, the column. */
  path: (string | number)[];
  code: 'unknown' | 'missing' | 'type' | 'range' | 'rows' | 'option' | 'text' | 'rule';
  /** For `rule`: the key under `labels.problems`. */
  problem?: string;
  /** What was found (`found`) and what the rule says: `minimum`, `maximum`, `inclusive`, `unit`, `options`, `expected`, `valid`. */
  values: Record<string, unknown>;
}

/** Checked inputs, or everything that is wrong with them. */
export type ParsedInputs = { ok: true; inputs: Record<string, unknown> } | { ok: false; issues: InputIssue[] };

type Fields = Record<string, FieldSpec>;

/** The inputs' descriptions by name, in the order in which the schema lists them. */
export function fieldsOf(simulator: AnySimulator): Fields {
  const shape: Record<string, z.core.$ZodType> = simulator.inputs.shape;
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, specOf(schema)]));
}

/** The inputs a reader starts from: the schema's defaults with the example's words in the reader's language. */
export function defaultInputs(simulator: AnySimulator, locale: Locale): Record<string, unknown> {
  const labels: Labels = simulator.labels[locale];
  const ofSimulator = defaults.get(simulator) ?? {};
  defaults.set(simulator, ofSimulator);
  ofSimulator[locale] ??= simulator.inputs.parse({ ...simulator.example?.(labels) }) as Inputs;
  return { ...ofSimulator[locale] };
}

type Inputs = Record<string, unknown>;

/** They are asked for at every keystroke. */
const defaults = new WeakMap<AnySimulator, Partial<Record<Locale, Inputs>>>();

/** Tables that were found valid, by the rows as given: a slider beside a table of thousands of rows does not have them checked anew. */
const checkedTables = new WeakMap<readonly unknown[], { schema: unknown; rows: readonly unknown[] }>();

/** Checks a complete or partial set of inputs laid over the defaults. Nothing is repaired: all issues come back at once. */
export function parseInputs(simulator: AnySimulator, given: Record<string, unknown>, locale: Locale): ParsedInputs {
  const whole = { ...defaultInputs(simulator, locale), ...given };
  const known = tablesChecked(simulator, whole);
  // A few rows stand for those that are known to be valid.
  const fewRows = Object.fromEntries(Object.entries(known).map(([name, rows]) => [name, rows.slice(0, FEW_ROWS)]));
  // reportInput: without it the library keeps the values found to itself, and a wrong type looks like a missing value.
  const parsed = simulator.inputs.safeParse({ ...whole, ...fewRows }, { reportInput: true });
  if (!parsed.success) {
    return { ok: false, issues: issuesFrom(parsed.error.issues, fieldsOf(simulator)) };
  }
  const inputs = { ...(parsed.data as Inputs), ...known };
  keepTables(simulator, whole, inputs);
  const problems = simulator.check?.(inputs) ?? [];
  return problems.length === 0 ? { ok: true, inputs } : { ok: false, issues: problems.map(toRuleIssue) };
}

/** As many as any table must have at least. */
const FEW_ROWS = 12;

function tablesChecked(simulator: AnySimulator, given: Inputs): Record<string, readonly unknown[]> {
  const tables = Object.entries(simulator.inputs.shape).flatMap(([name, schema]) => {
    const rows = given[name];
    const known = Array.isArray(rows) ? checkedTables.get(rows) : undefined;
    return known?.schema === schema ? [[name, known.rows] as const] : [];
  });
  return Object.fromEntries(tables);
}

function keepTables(simulator: AnySimulator, given: Inputs, inputs: Inputs): void {
  for (const [name, schema] of Object.entries(simulator.inputs.shape)) {
    const [before, rows] = [given[name], inputs[name]];
    if (Array.isArray(before) && Array.isArray(rows)) keepChecked(schema, before, rows);
  }
}

/** Keeps in mind that a table holds nothing but rows its schema takes, and no more or fewer of them: `rows` as they were given, then parsed. */
export function keepChecked(schema: unknown, given: readonly unknown[], rows: readonly unknown[]): void {
  checkedTables.set(given, { schema, rows });
  checkedTables.set(rows, { schema, rows });
}

/** What is wrong by a schema, as issues of the inputs that have these fields. */
export function issuesFrom(found: readonly z.core.$ZodIssue[], fields: Fields): InputIssue[] {
  return withoutRepeats(found.flatMap((issue) => toIssues(issue, fields)));
}

function toRuleIssue({ input, row, column, problem, values }: Problem): InputIssue {
  const path = [input, row, column].filter((step) => step !== undefined);
  return { path, code: 'rule', problem, values: { ...(row !== undefined && { row: row + 1 }), ...values } };
}

function toIssues(issue: z.core.$ZodIssue, fields: Fields): InputIssue[] {
  const path = issue.path as (string | number)[];
  const found = issue.input;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: 'unknown',
        values: { valid: namesAt(fields, path) },
      }));
    case 'too_small':
    case 'too_big': {
      const spec = specAt(fields, path);
      // A text in the place of a table has a length, too; that it is no table is said already.
      const isNoTable = spec?.kind === 'table' && !Array.isArray(found);
      return isNoTable ? [] : [rangeIssue(issue, path, spec)];
    }
    case 'invalid_value':
      return [{ path, code: isBlank(found) ? 'missing' : 'option', values: { options: issue.values, found } }];
    case 'invalid_format':
      return [{ path, code: 'text', values: { ...textValues(specAt(fields, path)), found } }];
    default: {
      const code = isBlank(found) ? 'missing' : 'type';
      return [{ path, code, values: { expected: expectedOf(issue), found } }];
    }
  }
}

function rangeIssue(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: (string | number)[],
  spec: FieldSpec | undefined,
): InputIssue {
  const found = issue.input;
  if (issue.origin === 'string') return { path, code: 'text', values: { ...textValues(spec), found } };
  const bound = issue.code === 'too_small' ? { minimum: issue.minimum } : { maximum: issue.maximum };
  if (issue.origin === 'array') return { path, code: 'rows', values: { ...bound, found: lengthOf(found) } };
  const unit = spec?.kind === 'number' ? spec.unit : 'number';
  return { path, code: 'range', values: { ...bound, inclusive: issue.inclusive ?? true, unit, found } };
}

function textValues(spec: FieldSpec | undefined): Record<string, unknown> {
  if (spec?.kind !== 'text') return {};
  return spec.format ? { format: spec.format } : { minimum: spec.optional ? 0 : 1, maximum: spec.maxLength };
}

function specAt(fields: Fields, path: readonly (string | number)[]): FieldSpec | undefined {
  const spec = fields[String(path[0])];
  return spec?.kind === 'table' && path.length === 3 ? spec.columns[String(path[2])] : spec;
}

function namesAt(fields: Fields, path: readonly (string | number)[]): string[] {
  const spec = fields[String(path[0])];
  return Object.keys(spec?.kind === 'table' ? spec.columns : fields);
}

function isBlank(found: unknown): boolean {
  return found === undefined || found === null;
}

function lengthOf(found: unknown): number | undefined {
  return Array.isArray(found) ? found.length : undefined;
}

/** A text can break two rules that one message states together. */
function withoutRepeats(issues: InputIssue[]): InputIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ path, code }) => {
    const key = JSON.stringify([path, code]);
    return seen.has(key) ? false : seen.add(key);
  });
}

function expectedOf(issue: z.core.$ZodIssue): string {
  return 'expected' in issue ? String(issue.expected) : issue.code;
}
