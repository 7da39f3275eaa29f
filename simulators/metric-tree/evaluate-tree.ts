import type { Expression } from '../_kit/expression.ts';
import type { Tree } from './tree.ts';

/**
 * The value of every row from those of the drivers. NaN, inside the model only, where a row divides by zero or grows beyond all numbers.
 *
 * @param drivers a value for each row; those of rows with a formula are not read
 */
export function evaluateTree({ formulas, indexOf, order }: Tree, drivers: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(drivers);
  for (const row of order) {
    const formula = formulas[row];
    if (formula) values[row] = evaluatePart(formula, values, indexOf);
  }
  return values;
}

/** The value of a part of a formula, from the values of the rows. */
export function evaluatePart(part: Expression, values: ArrayLike<number>, indexOf: Tree['indexOf']): number {
  switch (part.kind) {
    case 'number':
      return part.value;
    case 'name':
      return values[indexOf.get(part.name) ?? -1] ?? Number.NaN;
    case 'negative':
      return -evaluatePart(part.of, values, indexOf);
    case 'operation': {
      const [left, right] = [evaluatePart(part.left, values, indexOf), evaluatePart(part.right, values, indexOf)];
      const value = operate(part.operator, left, right);
      return Number.isFinite(value) ? value : Number.NaN;
    }
    default:
      return Number.NaN;
  }
}

function operate(operator: string, left: number, right: number): number {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  return operator === '*' ? left * right : left / right;
}
