import fc from 'fast-check';
import type { Comparator, Expression, FunctionName, Operator } from '../../expression.ts';
import { parseExpression } from '../parse-expression.ts';

/** The tree of a formula that is known to be right. */
export function expressionOf(text: string): Expression {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.expression;
}

/** Random trees over the given names, with every kind of node. */
export function arbitraryExpression(names: readonly string[]): fc.Arbitrary<Expression> {
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(...names).map((name): Expression => ({ kind: 'name', name })),
      fc.constantFrom(0, 1, 2, 3, 0.5, 1e-7).map((value): Expression => ({ kind: 'number', value })),
      tie('tree').map((of): Expression => ({ kind: 'negative', of })),
      fc
        .tuple(fc.constantFrom<Operator>('+', '-', '*', '/', '^'), tie('tree'), tie('tree'))
        .map(([operator, left, right]): Expression => ({ kind: 'operation', operator, left, right })),
      fc
        .tuple(fc.constantFrom<FunctionName>('sqrt', 'exp', 'ln', 'log10', 'abs', 'min', 'max'), tie('tree'))
        .map(([name, only]): Expression => ({ kind: 'call', name, given: [only] })),
      fc
        .tuple(fc.constantFrom<FunctionName>('min', 'max'), tie('tree'), tie('tree'))
        .map(([name, one, other]): Expression => ({ kind: 'call', name, given: [one, other] })),
      fc
        .tuple(comparator, tie('tree'), tie('tree'), tie('tree'), tie('tree'))
        .map(([sign, left, right, yes, no]): Expression => {
          return { kind: 'if', condition: { comparator: sign, left, right }, yes, no };
        }),
    ),
  }));
  return tree;
}

const comparator = fc.constantFrom<Comparator>('<', '<=', '>', '>=', '==', '!=');
