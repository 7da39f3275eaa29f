import { type Expression, partsOf } from '../expression.ts';

/**
 * The names that an expression divides by, alone or as factors: `a / (b * c ^ 2)` divides by b and c. A sum or a difference is not looked
 * into: whether it comes close to zero depends on all its parts at once.
 *
 * @example divisorsIn(expression of 'arpu * margin / churn / cac') // ['churn', 'cac']
 */
export function divisorsIn(expression: Expression): string[] {
  return [...new Set(collect(expression))];
}

function collect(expression: Expression): string[] {
  const within = partsOf(expression).flatMap(collect);
  const isDivision = expression.kind === 'operation' && expression.operator === '/';
  return isDivision ? [...within, ...factorsOf(expression.right)] : within;
}

/** The names that an expression is a product, ratio or power of. @example factorsOf(expression of 'arpu * margin') // ['arpu', 'margin'] */
export function factorsOf(divisor: Expression): string[] {
  if (divisor.kind === 'name') return [divisor.name];
  if (divisor.kind === 'negative') return factorsOf(divisor.of);
  if (divisor.kind !== 'operation') return [];
  switch (divisor.operator) {
    case '*':
      return [...factorsOf(divisor.left), ...factorsOf(divisor.right)];
    case '/':
    case '^':
      return factorsOf(divisor.left);
    default:
      return [];
  }
}
