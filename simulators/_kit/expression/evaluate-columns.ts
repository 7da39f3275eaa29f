import type { Comparator, Expression, FunctionName, Operator } from '../expression.ts';
import { CALL, HOLDS, OPERATE } from './operators.ts';

/** Many values of one quantity; NaN where there is none. NaN stays inside the engine: whoever reads a column counts it. */
export type Column = Float64Array;

/**
 * Prepares a formula for many sets of values at once. The given columns are refilled by the caller between runs; each run computes the
 * first `count` places and returns the column of results, which the next run overwrites. A result is NaN exactly where
 * `evaluateExpression` has no number.
 *
 * @param columns the values of every name in the formula, all of one length
 * @example const run = columnsOf(tree of 'a / b', { a: Float64Array.of(6, 1), b: Float64Array.of(2, 0) }); run(2) // [3, NaN]
 */
export function columnsOf(
  expression: Expression,
  columns: Readonly<Record<string, Column>>,
): (count: number) => Column {
  const length = Math.max(0, ...Object.values(columns).map((column) => column.length));
  const steps: ((count: number) => void)[] = [];
  const result = prepare(expression, { columns, length, steps });
  return (count) => {
    for (const step of steps) step(count);
    return result;
  };
}

interface Preparation {
  columns: Readonly<Record<string, Column>>;
  length: number;
  /** Filled in the order in which the parts must be computed. */
  steps: ((count: number) => void)[];
}

function prepare(expression: Expression, preparation: Preparation): Column {
  const { columns, length, steps } = preparation;
  const into = (part: Expression): Column => prepare(part, preparation);
  if (expression.kind === 'name') return columnNamed(expression.name, columns);
  const out = new Float64Array(length);
  switch (expression.kind) {
    case 'number':
      return out.fill(expression.value);
    case 'negative':
      return after(steps, negate, into(expression.of), out);
    case 'operation': {
      const [left, right] = [into(expression.left), into(expression.right)];
      steps.push((count) => OPERATE_ALL[expression.operator](left, right, out, count));
      return out;
    }
    case 'call':
      return call(expression.name, expression.given.map(into), out, steps);
    case 'if': {
      const { condition, yes, no } = expression;
      const [left, right, whenTrue, whenFalse] = [condition.left, condition.right, yes, no].map(into) as Four;
      steps.push((count) => choose(condition.comparator, left, right, whenTrue, whenFalse, out, count));
      return out;
    }
  }
}

type Four = [Column, Column, Column, Column];
type Transform = (from: Column, out: Column, count: number) => void;

function columnNamed(name: string, columns: Readonly<Record<string, Column>>): Column {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (!column) throw new TypeError(`The formula needs a column for “${name}”.`);
  return column;
}

function after(steps: Preparation['steps'], transform: Transform, from: Column, out: Column): Column {
  steps.push((count) => transform(from, out, count));
  return out;
}

function negate(from: Column, out: Column, count: number): void {
  for (let index = 0; index < count; index += 1) out[index] = -(from[index] as number);
}

/** `x − x` is 0 for every finite x and NaN for the rest, so an infinite step cannot turn into a finite result later (1 / ∞ = 0). */
function finite(value: number): number {
  return value - value === 0 ? value : Number.NaN;
}

type Operation = (left: Column, right: Column, out: Column, count: number) => void;

/** One loop per operator: a shared loop over a function given as a value would be several times slower. */
const OPERATE_ALL: Record<Operator, Operation> = {
  '+': (left, right, out, count) => {
    for (let index = 0; index < count; index += 1)
      out[index] = finite((left[index] as number) + (right[index] as number));
  },
  '-': (left, right, out, count) => {
    for (let index = 0; index < count; index += 1)
      out[index] = finite((left[index] as number) - (right[index] as number));
  },
  '*': (left, right, out, count) => {
    for (let index = 0; index < count; index += 1)
      out[index] = finite((left[index] as number) * (right[index] as number));
  },
  '/': (left, right, out, count) => {
    for (let index = 0; index < count; index += 1)
      out[index] = finite((left[index] as number) / (right[index] as number));
  },
  '^': (left, right, out, count) => {
    for (let index = 0; index < count; index += 1) {
      const [base, exponent] = [left[index] as number, right[index] as number];
      // NaN to the power of 0 is 1 for the machine; here a missing base leaves nothing.
      out[index] = Number.isNaN(base) ? base : finite(OPERATE['^'](base, exponent));
    }
  },
};

function call(name: FunctionName, given: Column[], out: Column, steps: Preparation['steps']): Column {
  const [first, ...others] = given;
  if (!first) return out.fill(Number.NaN);
  const compute = CALL[name];
  if (others.length === 0) return after(steps, (from, to, count) => map(compute, from, to, count), first, out);
  steps.push((count) => {
    out.set(first.subarray(0, count));
    for (const other of others) fold(compute, out, other, count);
  });
  return out;
}

function map(compute: (value: number) => number, from: Column, out: Column, count: number): void {
  for (let index = 0; index < count; index += 1) out[index] = finite(compute(from[index] as number));
}

function fold(compute: (one: number, other: number) => number, out: Column, other: Column, count: number): void {
  for (let index = 0; index < count; index += 1) out[index] = compute(out[index] as number, other[index] as number);
}

function choose(
  comparator: Comparator,
  left: Column,
  right: Column,
  yes: Column,
  no: Column,
  out: Column,
  count: number,
): void {
  const holds = HOLDS[comparator];
  for (let index = 0; index < count; index += 1) {
    const [one, other] = [left[index] as number, right[index] as number];
    const isUnknown = Number.isNaN(one) || Number.isNaN(other);
    const chosen = holds(one, other) ? yes : no;
    out[index] = isUnknown ? Number.NaN : (chosen[index] as number);
  }
}
