import type { Expression } from '../_kit/expression.ts';
import { namesIn } from '../_kit/expression.ts';
import { shapleyValues } from '../_kit/math/shapley-values.ts';
import { evaluatePart, evaluateTree } from './evaluate-tree.ts';
import type { Change } from './share-by-logarithms.ts';
import type { Tree } from './tree.ts';

/** Drivers that change within one product; each more doubles the work. */
export const MOST_CHANGING = 14;

/** Why the change cannot be shared out: too many drivers change in one product, or some mixture of old and new has no value. */
export type NoShares = 'tooMany' | 'noValue';

/**
 * What each driver brings to the change of the first row, by Shapley: the mean over all orders in which the drivers can change of what
 * each adds on changing. Exact. Sums are shared part by part, since the Shapley value of a sum is the sum of Shapley values; only what
 * stands under one product or quotient is tried in all combinations.
 *
 * @returns a part for each row, 0 for rows that are no drivers
 * @example shareByOrders(tree of 'a × b', { before: [6, 2, 3], after: [20, 4, 5] }) // parts 8 and 6 of 14
 */
export function shareByOrders(tree: Tree, change: Change): number[] | NoShares {
  return partsOfRow(0, { tree, change, known: new Map() });
}

interface Sharing {
  tree: Tree;
  change: Change;
  known: Map<number, number[] | NoShares>;
}

function partsOfRow(row: number, sharing: Sharing): number[] | NoShares {
  const known = sharing.known.get(row);
  if (known) return known;
  const formula = sharing.tree.formulas[row];
  const parts = formula ? partsOfFormula(formula, sharing) : ofDriver(row, sharing);
  sharing.known.set(row, parts);
  return parts;
}

function partsOfFormula(part: Expression, sharing: Sharing): number[] | NoShares {
  if (part.kind === 'number') return sharing.tree.formulas.map(() => 0);
  if (part.kind === 'name') return partsOfRow(sharing.tree.indexOf.get(part.name) ?? -1, sharing);
  if (part.kind === 'negative') return added(undefined, partsOfFormula(part.of, sharing), -1, sharing);
  if (part.kind !== 'operation') return 'noValue';
  const { operator, left, right } = part;
  if (operator === '*' || operator === '/') return partsOfProduct(part, sharing);
  const sign = operator === '+' ? 1 : -1;
  return added(partsOfFormula(left, sharing), partsOfFormula(right, sharing), sign, sharing);
}

function added(
  left: number[] | NoShares | undefined,
  right: number[] | NoShares,
  sign: number,
  { tree }: Sharing,
): number[] | NoShares {
  if (typeof left === 'string') return left;
  if (typeof right === 'string') return right;
  return tree.formulas.map((_, row) => (left?.[row] ?? 0) + sign * (right[row] ?? 0));
}

function ofDriver(driver: number, { tree, change }: Sharing): number[] {
  const moved = (change.after[driver] ?? 0) - (change.before[driver] ?? 0);
  return tree.formulas.map((_, row) => (row === driver ? moved : 0));
}

function partsOfProduct(part: Expression, { tree, change }: Sharing): number[] | NoShares {
  const changing = driversUnder(part, tree).filter((row) => change.before[row] !== change.after[row]);
  if (changing.length > MOST_CHANGING) return 'tooMany';
  const mixed = Float64Array.from(change.before);
  const worth = Float64Array.from({ length: 2 ** changing.length }, (_, set) => {
    for (const [bit, row] of changing.entries())
      mixed[row] = (set & (1 << bit) ? change.after : change.before)[row] ?? 0;
    return evaluatePart(part, evaluateTree(tree, mixed), tree.indexOf);
  });
  if (worth.some(Number.isNaN)) return 'noValue';
  const values = changing.length === 0 ? [] : shapleyValues(worth);
  return tree.formulas.map((_, row) => values[changing.indexOf(row)] ?? 0);
}

function driversUnder(part: Expression, { formulas, indexOf }: Tree): number[] {
  const found = new Set(namesIn(part).map((name) => indexOf.get(name) ?? -1));
  for (const row of found) {
    const formula = formulas[row];
    if (formula) for (const name of namesIn(formula)) found.add(indexOf.get(name) ?? -1);
  }
  return [...found].filter((row) => row >= 0 && !formulas[row]).sort((one, other) => one - other);
}
