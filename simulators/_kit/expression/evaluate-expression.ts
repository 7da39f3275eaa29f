import { type Amount, isNumber, unavailable } from '../amount.ts';
import { type Expression, type Operator, partsOf } from '../expression.ts';
import { CALL, HOLDS, OPERATE } from './operators.ts';

/**
 * Why a formula has no value: it divides by zero; it takes a root or logarithm where there is none; or a step on the way leaves
 * the range of numbers (beyond about 1.8e308).
 */
export type NoValue = 'divisionByZero' | 'outsideDomain' | 'tooLarge';

/**
 * The value of a formula. Where any step has none, neither has the whole, with a {@link NoValue} as the reason; the branch of an
 * `if` that is not taken does not matter.
 *
 * Throws a TypeError for a name without a value: that is a mistake of the caller, who can ask `namesIn` beforehand.
 *
 * @example evaluateExpression(tree of 'arpu * margin / churn', { arpu: 999, margin: 0.8, churn: 0.04 }) // 19980
 * @example evaluateExpression(tree of '1 / churn', { churn: 0 }) // { kind: 'undefined', because: 'divisionByZero' }
 */
export function evaluateExpression(expression: Expression, values: Readonly<Record<string, number>>): Amount {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'name') return valueNamed(expression.name, values);
  if (expression.kind === 'if') return choose(expression, values);
  const parts = partsOf(expression).map((part) => evaluateExpression(part, values));
  const missing = parts.find((part) => !isNumber(part));
  return missing ?? compute(expression, parts.filter(isNumber));
}

function valueNamed(name: string, values: Readonly<Record<string, number>>): number {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new TypeError(`The formula needs a value for “${name}”.`);
  return value;
}

function choose({ condition, yes, no }: Extract<Expression, { kind: 'if' }>, values: Record<string, number>): Amount {
  const left = evaluateExpression(condition.left, values);
  const right = evaluateExpression(condition.right, values);
  if (!isNumber(left)) return left;
  if (!isNumber(right)) return right;
  return evaluateExpression(HOLDS[condition.comparator](left, right) ? yes : no, values);
}

function compute(expression: Exclude<Expression, { kind: 'number' | 'name' | 'if' }>, parts: number[]): Amount {
  const [first = 0, second = 0] = parts;
  switch (expression.kind) {
    case 'negative':
      return -first;
    case 'call':
      return finite(CALL[expression.name](...parts), expression.name === 'exp' ? 'tooLarge' : 'outsideDomain');
    case 'operation':
      return invertsZero(expression.operator, first, second)
        ? unavailable('undefined', 'divisionByZero' satisfies NoValue)
        : finite(OPERATE[expression.operator](first, second), 'tooLarge');
  }
}

function invertsZero(operator: Operator, left: number, right: number): boolean {
  return (operator === '/' && right === 0) || (operator === '^' && left === 0 && right < 0);
}

function finite(value: number, infinite: NoValue): Amount {
  if (Number.isFinite(value)) return value;
  return unavailable('undefined', Number.isNaN(value) ? ('outsideDomain' satisfies NoValue) : infinite);
}
