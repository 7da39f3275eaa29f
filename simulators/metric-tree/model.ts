import { type Amount, isNumber, unavailable } from '../_kit/amount.ts';
import { evaluateTree } from './evaluate-tree.ts';
import type { Inputs, Metric } from './inputs.ts';
import { amountOf, type OutlineRow, outline } from './outline.ts';
import { type Change, shareByLogarithms } from './share-by-logarithms.ts';
import { shareByOrders } from './share-by-orders.ts';
import { neededAlone, neededTogether } from './solve-back.ts';
import { readTree, type Tree } from './tree.ts';

/** One driver: its figures, its part in the change, and what it would have to be for the target. */
export interface Driver {
  row: number;
  name: string;
  unit: Metric['unit'];
  before: number;
  after: number;
  contribution: Amount;
  alone: Amount;
  /** The change to `alone`, as a share of `after`. */
  change: Amount;
  limit: number | null;
  /** Its limit is its figure: it cannot move. */
  isFixed: boolean;
  /** `alone` lies beyond the stated limit, or beyond 100 % where the unit is percent. */
  isBeyond: boolean;
}

/** The tree computed, its change shared out, and the target solved back. */
export interface TreeResult {
  unit: Metric['unit'];
  name: string;
  before: Amount;
  after: Amount;
  change: Amount;
  changeShare: Amount;
  method: 'lmdi' | 'shapley';
  /** In order of the table. */
  drivers: Driver[];
  rows: OutlineRow[];
  unconnected: string[];
  target: Amount;
  gap: Amount;
  /** How much every driver must improve, as a share. */
  together: Amount;
  /** Computed less reported, as a share of the reported, for the first row. */
  treeGap: Amount;
}

/** Computes the tree at both ends, shares its change out to the drivers, and solves the target back. */
export function simulate(inputs: Inputs): TreeResult {
  const read = readTree(inputs.metrics);
  if (!read.ok) throw new TypeError('A tree is checked before it is computed.');
  const { tree } = read;
  const { metrics } = inputs;
  const change: Change = {
    before: evaluateTree(
      tree,
      metrics.map(({ before }) => before ?? 0),
    ),
    after: evaluateTree(
      tree,
      metrics.map(({ after }) => after ?? 0),
    ),
  };
  const [before, after] = [amountOf(change.before[0]), amountOf(change.after[0])];
  const { method, parts } = shared(tree, change, inputs.method);
  const target = targetOf(inputs, after);
  const [root] = metrics;
  const drivers = tree.drivers.map((row) => driverOf(metrics[row], row, { tree, change, parts, target }));
  const moved = both(before, after, (from, to) => to - from);
  const reported = root?.formula.trim() ? root.after : null;
  return {
    unit: root?.unit ?? 'number',
    name: root?.name ?? '',
    before,
    after,
    change: moved,
    changeShare: both(moved, before, (by, from) => by / Math.abs(from)),
    method,
    drivers,
    rows: outline(metrics, tree, change, new Map(drivers.map(({ row, contribution }) => [row, contribution]))),
    unconnected: tree.unconnected.map((row) => metrics[row]?.name ?? ''),
    target,
    gap: both(after, target, (now, wanted) => wanted - now),
    together: isNumber(target)
      ? less1(
          neededTogether(
            tree,
            change.after,
            target,
            new Set(drivers.flatMap(({ row, isFixed }) => (isFixed ? [row] : []))),
          ),
        )
      : target,
    treeGap:
      reported === null || reported === undefined
        ? unavailable('undefined', 'notReported')
        : both(after, reported, (computed, stated) => (computed - stated) / Math.abs(stated)),
  };
}

/** LMDI where logarithms apply and it is wanted, else Shapley unless LMDI alone is wanted. */
function shared(
  tree: Tree,
  change: Change,
  wanted: Inputs['method'],
): { method: 'lmdi' | 'shapley'; parts: number[] | string } {
  if ([...tree.order].some((row) => isBroken(row, change))) {
    return { method: wanted === 'shapley' ? 'shapley' : 'lmdi', parts: 'noValue' };
  }
  if (wanted !== 'shapley') {
    const parts = shareByLogarithms(tree, change);
    if (parts?.every(Number.isFinite)) return { method: 'lmdi', parts };
    if (wanted === 'lmdi') return { method: 'lmdi', parts: 'needsLogarithms' };
  }
  return { method: 'shapley', parts: shareByOrders(tree, change) };
}

function isBroken(row: number, { before, after }: Change): boolean {
  return Number.isNaN(before[row]) || Number.isNaN(after[row]);
}

interface Known {
  tree: Tree;
  change: Change;
  parts: number[] | string;
  target: Amount;
}

function driverOf(metric: Metric | undefined, row: number, { tree, change, parts, target }: Known): Driver {
  const { name = '', unit = 'number', limit = null } = metric ?? {};
  const after = change.after[row] ?? 0;
  const needed = isNumber(target)
    ? neededAlone(tree, change.after, row, target)
    : ({ alone: target, change: target } as const);
  return {
    ...{ row, name, unit, limit, after },
    before: change.before[row] ?? 0,
    contribution: typeof parts === 'string' ? unavailable('undefined', parts) : (parts[row] ?? 0),
    ...needed,
    isFixed: limit !== null && limit === after,
    isBeyond: isNumber(needed.alone) && goesBeyond(needed.alone, after, limit ?? (unit === 'percent' ? 1 : null)),
  };
}

/** The limit lies on the way from today's figure to the needed one. */
function goesBeyond(needed: number, now: number, limit: number | null): boolean {
  if (limit === null) return false;
  return now <= limit ? needed > limit && needed > now : needed < limit && needed < now;
}

function targetOf({ goal, growth, target }: Inputs, after: Amount): Amount {
  if (goal === 'value') return target;
  return isNumber(after) ? after + Math.abs(after) * growth : after;
}

function both(one: Amount, other: Amount, compute: (one: number, other: number) => number): Amount {
  if (!isNumber(one)) return one;
  if (!isNumber(other)) return other;
  const value = compute(one, other);
  return Number.isFinite(value) ? value : unavailable('undefined', 'noShare');
}

function less1(factor: Amount): Amount {
  return isNumber(factor) ? factor - 1 : factor;
}
