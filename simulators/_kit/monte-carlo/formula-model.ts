import type { AnySimulator, Formula } from '../define.ts';
import { columnsOf } from '../expression/evaluate-columns.ts';
import { parseExpression } from '../expression/parse-expression.ts';
import { type Expression, namesIn } from '../expression.ts';
import type { ColumnModel, Columns } from '../monte-carlo.ts';

/** A formula by the name of its result. */
export interface NamedFormula {
  id: string;
  expression: Expression;
}

/**
 * A simulator's documented formulas as a model over columns, or nothing when an output has no formula for these inputs, or one that needs
 * what is not a number.
 *
 * @param inputs valid inputs; conditions of formulas are decided by them
 * @param outputs ids of the outputs wanted
 */
export function formulaModel(
  simulator: AnySimulator,
  inputs: Readonly<Record<string, unknown>>,
  outputs: readonly string[],
): ColumnModel | undefined {
  const numbers = Object.fromEntries(Object.entries(inputs).filter(([, value]) => typeof value === 'number'));
  const formulas = applicableFormulas(simulator, inputs);
  const needed = neededFor(outputs, formulas, new Set(Object.keys(numbers)));
  if (!needed) return undefined;
  return {
    outputs,
    prepare: (columns) => prepare(needed, { ...constants(numbers, columns), ...columns }),
  };
}

/** The formulas that hold for these inputs, in order; the first of several alternatives counts. */
export function applicableFormulas(
  { formulas = {} }: AnySimulator,
  inputs: Readonly<Record<string, unknown>>,
): NamedFormula[] {
  return Object.entries(formulas).flatMap(([id, given]) => {
    const formula = [given].flat().find((each: Formula) => holds(each, inputs));
    return formula ? parsedAs(id, formula) : [];
  });
}

/** A documented formula as an expression; none when it is not one. */
export function parsedAs(id: string, { expression }: Formula): NamedFormula[] {
  const parsed = parseExpression(expression);
  return parsed.ok ? [{ id, expression: parsed.expression }] : [];
}

function holds({ table, when = [] }: Formula, inputs: Readonly<Record<string, unknown>>): boolean {
  return !table && when.every(({ input, is }) => is.includes(inputs[input] as string | boolean));
}

/** The wanted formulas and those they name, in order; nothing when one is missing or comes later than it is named. */
export function neededFor(
  outputs: readonly string[],
  formulas: readonly NamedFormula[],
  numbers: ReadonlySet<string>,
): NamedFormula[] | undefined {
  const wanted = new Set(outputs);
  for (const { id, expression } of formulas.toReversed()) {
    if (wanted.has(id)) for (const name of namesIn(expression)) if (!numbers.has(name)) wanted.add(name);
  }
  const needed = formulas.filter(({ id }) => wanted.has(id));
  return needed.length === wanted.size ? needed : undefined;
}

function constants(numbers: Record<string, unknown>, columns: Columns): Columns {
  const length = Math.max(1, ...Object.values(columns).map((column) => column.length));
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, new Float64Array(length).fill(Number(value))]),
  );
}

function prepare(formulas: readonly NamedFormula[], given: Columns): ReturnType<ColumnModel['prepare']> {
  const columns: Record<string, Float64Array> = { ...given };
  const runs = formulas.map(({ id, expression }) => {
    const run = columnsOf(expression, columns);
    // A run always fills the same column, so later formulas can be tied to it before the first run.
    columns[id] = run(0);
    return run;
  });
  return ({ count }) => {
    for (const run of runs) run(count);
    return columns;
  };
}
