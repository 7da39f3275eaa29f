import type * as z from 'zod/mini';
import type { AnySimulator, Labels, Locale } from './define.ts';
import { type FieldSpec, specOf } from './fields.ts';

/** One thing wrong with a set of inputs: where, which rule, and the figures needed to say it in words. */
export interface InputIssue {
  /** `['ideas', 2, 'impact']`: the input, the row counted from 0, the column. */
  path: (string | number)[];
  code: 'unknown' | 'missing' | 'type' | 'range' | 'rows' | 'option' | 'text' | 'rule';
  /** For `rule`: the key under `labels.problems`. */
  problem?: string;
  values: Record<string, unknown>;
}

/** Checked inputs, or everything that is wrong with them. */
export type ParsedInputs = { ok: true; inputs: Record<string, unknown> } | { ok: false; issues: InputIssue[] };

/** The inputs' descriptions by name, in the order in which the schema lists them. */
export function fieldsOf(simulator: AnySimulator): Record<string, FieldSpec> {
  const shape: Record<string, z.core.$ZodType> = simulator.inputs.shape;
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, specOf(schema)]));
}

/** The inputs a reader starts from: the schema's defaults with the example's words in the reader's language. */
export function defaultInputs(simulator: AnySimulator, locale: Locale): Record<string, unknown> {
  const labels: Labels = simulator.labels[locale];
  return simulator.inputs.parse({ ...simulator.example?.(labels) }) as Record<string, unknown>;
}

/** Checks a complete or partial set of inputs laid over the defaults. Nothing is repaired: all issues come back at once. */
export function parseInputs(simulator: AnySimulator, given: Record<string, unknown>, locale: Locale): ParsedInputs {
  const parsed = simulator.inputs.safeParse({ ...defaultInputs(simulator, locale), ...given });
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.flatMap(toIssues) };
  const inputs = parsed.data as Record<string, unknown>;
  const problems = simulator.check?.(inputs) ?? [];
  if (problems.length === 0) return { ok: true, inputs };
  return {
    ok: false,
    issues: problems.map(({ input, problem, values }) => ({
      path: [input],
      code: 'rule' as const,
      problem,
      values: values ?? {},
    })),
  };
}

function toIssues(issue: z.core.$ZodIssue): InputIssue[] {
  const path = issue.path as (string | number)[];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown', values: {} }));
    case 'too_small':
    case 'too_big':
      return [{ path, code: rangeCode(issue.origin), values: rangeValues(issue) }];
    case 'invalid_value':
      return [{ path, code: 'option', values: { options: issue.values } }];
    case 'invalid_format':
      return [{ path, code: 'text', values: {} }];
    default:
      return [{ path, code: issue.input === undefined ? 'missing' : 'type', values: { expected: expectedOf(issue) } }];
  }
}

function rangeCode(origin: string): InputIssue['code'] {
  if (origin === 'array') return 'rows';
  return origin === 'string' ? 'text' : 'range';
}

function rangeValues(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Record<string, unknown> {
  const bound = issue.code === 'too_small' ? { minimum: issue.minimum } : { maximum: issue.maximum };
  return { ...bound, inclusive: issue.inclusive ?? true };
}

function expectedOf(issue: z.core.$ZodIssue): string {
  return 'expected' in issue ? String(issue.expected) : issue.code;
}
