import { type Expression, partsOf } from '../expression.ts';

/**
 * The names that an expression divides by, alone or as factors: `a / (b * c ^ 2)` divides by b and c. A sum or a difference is not looked
 * into: whether it comes close to zero depends on all its parts at once. Except where one side is known to be zero: then it is the other side.
 *
 * @param zeros names that stand for 0
 * @example divisorsIn(expression of 'arpu * margin / churn / cac') // ['churn', 'cac']
 * @example divisorsIn(expression of 'margin / (churn + discount)', new Set(['discount'])) // ['churn']
 */
export function divisorsIn(expression: Expression, zeros: ReadonlySet<string> = NONE): string[] {
  return [...new Set(collect(expression, zeros))];
}

const NONE: ReadonlySet<string> = new Set();

function collect(expression: Expression, zeros: ReadonlySet<string>): string[] {
  const within = partsOf(expression).flatMap((part) => collect(part, zeros));
  const isDivision = expression.kind === 'operation' && expression.operator === '/';
  return isDivision ? [...within, ...factorsOf(expression.right, zeros)] : within;
}

/** The names that an expression is a product, ratio or power of. @example factorsOf(expression of 'arpu * margin') // ['arpu', 'margin'] */
export function factorsOf(divisor: Expression, zeros: ReadonlySet<string> = NONE): string[] {
  if (divisor.kind === 'name') return [divisor.name];
  if (divisor.kind === 'negative') return factorsOf(divisor.of, zeros);
  if (divisor.kind !== 'operation') return [];
  switch (divisor.operator) {
    case '*':
      return [...factorsOf(divisor.left, zeros), ...factorsOf(divisor.right, zeros)];
    case '/':
    case '^':
      return factorsOf(divisor.left, zeros);
    case '+':
    case '-':
      if (isZero(divisor.right, zeros)) return factorsOf(divisor.left, zeros);
      return isZero(divisor.left, zeros) ? factorsOf(divisor.right, zeros) : [];
    default:
      return [];
  }
}

function isZero(expression: Expression, zeros: ReadonlySet<string>): boolean {
  return expression.kind === 'name' && zeros.has(expression.name);
}
