import type { Expression } from '../_kit/expression.ts';
import { evaluatePart } from './evaluate-tree.ts';
import { logMean } from './log-mean.ts';
import type { Tree } from './tree.ts';

/** The values of all rows at the two ends of the change. */
export interface Change {
  before: Float64Array;
  after: Float64Array;
}

/**
 * What each row brings to the change of the first, by the additive logarithmic mean Divisia index (LMDI I). From the top down, a row's
 * weight times its own change is its part: a part of a sum keeps the weight, a factor f of a product V takes it times L(V) ÷ L(f), and a
 * divisor the same with a minus, where L is the logarithmic mean of both ends. Parts of the drivers add up to the whole change exactly.
 * Nothing where a product, a quotient or one of their parts is 0 or changes sign: logarithms say nothing there.
 *
 * Source: B. W. Ang, Energy Policy 33 (2005), applied level by level.
 * @example shareByLogarithms(tree of 'a × b', { before: [6, 2, 3], after: [20, 4, 5] }) // parts 8.0598 and 5.9402 of 14
 */
export function shareByLogarithms(tree: Tree, change: Change): number[] | undefined {
  const weights = tree.formulas.map((_, index) => (index === 0 ? 1 : 0));
  for (const row of tree.order.toReversed()) {
    const formula = tree.formulas[row];
    const weight = weights[row] ?? 0;
    if (formula && weight !== 0 && !spread(formula, weight, { tree, change, weights })) return undefined;
  }
  return weights.map((weight, row) => weight * ((change.after[row] ?? 0) - (change.before[row] ?? 0)));
}

interface Spreading {
  tree: Tree;
  change: Change;
  weights: number[];
}

/** Hands a weight down a formula; false where logarithms do not apply. */
function spread(part: Expression, weight: number, spreading: Spreading): boolean {
  if (part.kind === 'name') {
    const row = spreading.tree.indexOf.get(part.name) ?? -1;
    spreading.weights[row] = (spreading.weights[row] ?? 0) + weight;
    return true;
  }
  if (part.kind === 'negative') return spread(part.of, -weight, spreading);
  if (part.kind !== 'operation') return part.kind === 'number';
  const { operator, left, right } = part;
  if (operator === '+' || operator === '-') {
    return spread(left, weight, spreading) && spread(right, operator === '+' ? weight : -weight, spreading);
  }
  const whole = meanOf(part, spreading);
  const [first, second] = [meanOf(left, spreading), meanOf(right, spreading)];
  if (whole === undefined || first === undefined || second === undefined) return false;
  const [onLeft, onRight] = [(weight * whole) / first, (weight * whole) / second];
  return spread(left, onLeft, spreading) && spread(right, operator === '*' ? onRight : -onRight, spreading);
}

function meanOf(part: Expression, { tree, change }: Spreading): number | undefined {
  return logMean(evaluatePart(part, change.after, tree.indexOf), evaluatePart(part, change.before, tree.indexOf));
}
