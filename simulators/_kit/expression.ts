/**
 * The language of documented formulas, as a tree. Written as text: numbers (`12`, `0.5`, `1e-6`), names, `+ - * / ^`, unary minus,
 * brackets, {@link FUNCTIONS}, and `if(a < b, x, y)` with one comparison. `^` binds tightest and to the right, so `-2^2` is −4 and
 * `2^3^2` is 512, as in mathematics; the spreadsheet's other habit is dealt with where formulas are written for it.
 *
 * Read by `expression/parse-expression.ts`; evaluated for one set of values by `expression/evaluate-expression.ts`, for many by
 * `expression/evaluate-columns.ts`; written by `expression/spreadsheet-formula.ts` and `expression/formula-mathml.ts`.
 */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'name'; name: string }
  | { kind: 'negative'; of: Expression }
  | { kind: 'operation'; operator: Operator; left: Expression; right: Expression }
  | { kind: 'call'; name: FunctionName; given: readonly Expression[] }
  | { kind: 'if'; condition: Comparison; yes: Expression; no: Expression };

/** Two expressions compared; only the condition of an `if` may be one, so that truth is never taken for a number. */
export interface Comparison {
  comparator: Comparator;
  left: Expression;
  right: Expression;
}

/** `pow(a, b)` is read as `a ^ b`. */
export type Operator = '+' | '-' | '*' | '/' | '^';

/** How two numbers can be compared. */
export type Comparator = '<' | '<=' | '>' | '>=' | '==' | '!=';

/**
 * The functions of the language, with the least and the most arguments each takes. `ln` is the natural logarithm; `ceil` rounds up to a
 * whole number; `normalShare(z)` is the share of the standard normal distribution below z, and `normalQuantile(share)` its inverse.
 */
export const FUNCTIONS = {
  sqrt: [1, 1],
  exp: [1, 1],
  ln: [1, 1],
  log10: [1, 1],
  abs: [1, 1],
  ceil: [1, 1],
  normalShare: [1, 1],
  normalQuantile: [1, 1],
  min: [1, 20],
  max: [1, 20],
} as const;

/** One of {@link FUNCTIONS}. */
export type FunctionName = keyof typeof FUNCTIONS;

/**
 * The names that an expression needs values for, each once, in the order of first mention.
 *
 * @example namesIn(expression of 'a * b / a') // ['a', 'b']
 */
export function namesIn(expression: Expression): string[] {
  return [...new Set(mentions(expression))];
}

function mentions(expression: Expression): string[] {
  return expression.kind === 'name' ? [expression.name] : partsOf(expression).flatMap(mentions);
}

/** The expressions that an expression is made of, from left to right. @example partsOf(expression of 'a * (b + 1)') // a, and b + 1 */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return [];
    case 'negative':
      return [expression.of];
    case 'operation':
      return [expression.left, expression.right];
    case 'call':
      return expression.given;
    case 'if':
      return [expression.condition.left, expression.condition.right, expression.yes, expression.no];
  }
}
