import type { AppliedFormula } from './applied-formulas.ts';
import { type Expression, namesIn, partsOf } from './expression.ts';

/**
 * The inputs that a formula divides by, itself or in the formulas it builds on. Where one of them can come arbitrarily close to zero, the
 * result may have no mean.
 *
 * Every name in a divisor counts, so `a / (b + c)` names both; a power counts as a division where its exponent is written negative.
 *
 * @param id a formula's; one that is not there divides by nothing
 * @example divisorsOf(formulas of { margin: 'arpu * share', payback: 'cac / margin' }, 'payback') // ['arpu', 'share']
 */
export function divisorsOf(formulas: readonly AppliedFormula[], id: string): string[] {
  const byId = new Map<string, Expression>();
  for (const formula of formulas) byId.set(formula.id, inlined(formula.expression, byId));
  const expression = byId.get(id);
  return expression ? [...new Set(divisorsIn(expression))] : [];
}

/** Puts the formulas known so far in the places of their names. */
function inlined(expression: Expression, known: ReadonlyMap<string, Expression>): Expression {
  const inline = (part: Expression): Expression => inlined(part, known);
  switch (expression.kind) {
    case 'number':
      return expression;
    case 'name':
      return known.get(expression.name) ?? expression;
    case 'negative':
      return { ...expression, of: inline(expression.of) };
    case 'operation':
      return { ...expression, left: inline(expression.left), right: inline(expression.right) };
    case 'call':
      return { ...expression, given: expression.given.map(inline) };
    case 'if': {
      const { comparator, left, right } = expression.condition;
      const condition = { comparator, left: inline(left), right: inline(right) };
      return { kind: 'if', condition, yes: inline(expression.yes), no: inline(expression.no) };
    }
  }
}

function divisorsIn(expression: Expression): string[] {
  return [...namesDividedBy(expression), ...partsOf(expression).flatMap(divisorsIn)];
}

function namesDividedBy(expression: Expression): string[] {
  if (expression.kind !== 'operation') return [];
  const { operator, left, right } = expression;
  if (operator === '/') return namesIn(right);
  return operator === '^' && right.kind === 'negative' ? namesIn(left) : [];
}
