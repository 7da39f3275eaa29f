import { type Amount, isNumber } from './amount.ts';
import type { AnySimulator, Formula } from './define.ts';
import { evaluateExpression } from './expression/evaluate-expression.ts';
import { parseExpression } from './expression/parse-expression.ts';
import { type Expression, namesIn } from './expression.ts';

/** A documented formula that holds for one set of inputs, read. */
export interface AppliedFormula {
  /** The output, or the step on the way, that it gives. */
  id: string;
  expression: Expression;
}

/**
 * The formulas of scalars that apply to these inputs, in the order in which each can be computed from the inputs and those before it.
 * Formulas for the rows of a table are left out, and so is one that needs what these inputs do not have.
 *
 * @example appliedFormulas(simulator, { method: 'product', … }).map(({ id }) => id) // ['margin', 'ltv', 'ratio']
 */
export function appliedFormulas(simulator: AnySimulator, inputs: Record<string, unknown>): AppliedFormula[] {
  const known = new Set(Object.keys(numbersIn(inputs)));
  return Object.entries(simulator.formulas ?? {}).flatMap(([id, given]) => {
    const formula = [given].flat().find((each: Formula) => applies(each, inputs));
    const parsed = formula && parseExpression(formula.expression);
    if (!parsed?.ok || !namesIn(parsed.expression).every((name) => known.has(name))) return [];
    known.add(id);
    return [{ id, expression: parsed.expression }];
  });
}

/**
 * What formulas give for the inputs to which they apply, each from those before it. One that needs a value which is unavailable is
 * unavailable for the same reason.
 *
 * @example evaluateFormulas(appliedFormulas(simulator, inputs), inputs) // { margin: 799.2, ltv: 26640, ratio: 4.44 }
 */
export function evaluateFormulas(
  formulas: readonly AppliedFormula[],
  inputs: Record<string, unknown>,
): Record<string, Amount> {
  const values = numbersIn(inputs);
  const results: Record<string, Amount> = {};
  for (const { id, expression } of formulas) {
    const missing = namesIn(expression)
      .map((name) => results[name])
      .find((step) => step !== undefined && !isNumber(step));
    const result = missing ?? evaluateExpression(expression, values);
    results[id] = result;
    if (isNumber(result)) values[id] = result;
  }
  return results;
}

/** The inputs that are numbers. @example numbersIn({ churn: 0.03, method: 'product' }) // { churn: 0.03 } */
export function numbersIn(inputs: Record<string, unknown>): Record<string, number> {
  const numbers = Object.entries(inputs).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return Object.fromEntries(numbers);
}

function applies({ table, when = [] }: Formula, inputs: Record<string, unknown>): boolean {
  return !table && when.every(({ input, is }) => is.includes(inputs[input] as string | boolean));
}
