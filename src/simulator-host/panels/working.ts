import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import type { Formula } from '../../../simulators/_kit/define.ts';
import { evaluateExpression } from '../../../simulators/_kit/expression/evaluate-expression.ts';
import { type ParsedExpression, parseExpression } from '../../../simulators/_kit/expression/parse-expression.ts';
import type { Expression } from '../../../simulators/_kit/expression.ts';
import { namesIn } from '../../../simulators/_kit/expression.ts';
import { holds } from '../inputs/field-state.ts';
import type { HostProps } from '../situation.ts';

/** One step of the working: a formula that applies, with the values it is computed from and its result. */
export interface WorkingStep {
  id: string;
  expression: Expression;
  /** For a formula over a table: which row, counted from 0, and of which table. */
  row?: { table: string; index: number };
  values: Record<string, number>;
  result: Amount;
}

/** Rows of a table that are worked out in full; the others are computed alike. */
export const ROWS_SHOWN = 3;

type Inputs = Record<string, unknown>;

/**
 * The steps that lead to the answer under the present choices, in the order of the formulas, each with the values that earlier steps
 * and the inputs give it. A step that needs a value there is not (an earlier step that does not apply) is left out.
 */
export function workingSteps({ simulator }: Pick<HostProps, 'simulator'>, inputs: Inputs): WorkingStep[] {
  const known = numbersIn(inputs);
  const rowsKnown = new Map<string, Record<string, number>[]>();
  const formulas: [string, Formula | readonly Formula[]][] = Object.entries(simulator.formulas ?? {});
  return formulas.flatMap(([id, variants]) => {
    const formula = [variants].flat().find(({ when = [] }) => when.every((each) => holds(each, inputs)));
    const expression = formula && expressionOf(formula);
    if (!expression) return [];
    if (formula.table === undefined) return stepWith(id, expression, known);
    const rows = rowsKnown.get(formula.table) ?? rowsOf(inputs, formula.table);
    rowsKnown.set(formula.table, rows);
    const { table } = formula;
    return rows.flatMap((row, index) =>
      stepWith(id, expression, { ...known, ...row }, row).map((step) => ({ ...step, row: { table, index } })),
    );
  });
}

/** Formulas never change, and are worked out anew with every change of the case. */
const read = new WeakMap<Formula, ParsedExpression>();

function expressionOf(formula: Formula): Expression | undefined {
  const parsed = read.get(formula) ?? parseExpression(formula.expression);
  read.set(formula, parsed);
  return parsed.ok ? parsed.expression : undefined;
}

/** Computes a step and remembers its result under its id, for the steps after it. */
function stepWith(id: string, expression: Expression, values: Record<string, number>, memory = values): WorkingStep[] {
  const names = namesIn(expression);
  if (!names.every((name) => Object.hasOwn(values, name))) return [];
  const result = evaluateExpression(expression, values);
  if (isNumber(result)) memory[id] = result;
  const used = Object.fromEntries(names.map((name) => [name, values[name] ?? 0]));
  return [{ id, expression, values: used, result }];
}

function rowsOf(inputs: Inputs, table: string): Record<string, number>[] {
  const rows = inputs[table];
  return Array.isArray(rows) ? rows.map((row: Inputs) => numbersIn(row)) : [];
}

/** Numbers, and options that are numbers by name (an impact of `0.5`). */
function numbersIn(inputs: Inputs): Record<string, number> {
  const numbers = Object.entries(inputs).filter(
    ([, value]) => typeof value === 'number' || (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)),
  );
  return Object.fromEntries(numbers.map(([name, value]) => [name, Number(value)]));
}
