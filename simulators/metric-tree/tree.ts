import type { Problem } from '../_kit/define.ts';
import { type Expression, namesIn } from '../_kit/expression.ts';
import { orderByDependency } from '../_kit/math/order-by-dependency.ts';
import { nearestName } from '../_kit/nearest-name.ts';
import type { Metric } from './inputs.ts';
import { type FormulaFault, readFormula } from './read-formula.ts';

/** A tree ready for computing: rows by number, and the order in which each comes after all that it is made of. */
export interface Tree {
  /** What a row is made of; nothing for a driver. */
  formulas: (Expression | undefined)[];
  indexOf: ReadonlyMap<string, number>;
  order: number[];
  /** The rows that a row is made of, each once, in the order of its formula. */
  partsOf: (row: number) => readonly number[];
  /** Drivers that the first row depends on, in the order of the table. */
  drivers: number[];
  /** Rows that the first row does not depend on. */
  unconnected: number[];
}

/** A tree, or everything that keeps the rows from being one. */
export type ReadTree = { ok: true; tree: Tree } | { ok: false; problems: Problem[] };

/** Reads the rows as a tree: names once each, formulas of known names, no cycle, and both figures for every driver. */
export function readTree(metrics: readonly Metric[]): ReadTree {
  const names = metrics.map(({ name }) => name.trim());
  const read = metrics.map(({ formula }) => (formula.trim() === '' ? undefined : readFormula(formula, names)));
  const formulas = read.map((each) => (each?.ok ? each.expression : undefined));
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const parts = formulas.map((formula) => (formula ? namesIn(formula).flatMap((name) => indexOf.get(name) ?? []) : []));
  const sorted = orderByDependency(parts);
  const problems = [
    ...repeatedNames(names),
    ...read.flatMap((each, row) => (each && !each.ok ? each.faults.map((fault) => faultAt(fault, row, names)) : [])),
    ...missingFigures(metrics),
    ...(sorted.ok ? [] : sorted.circles.map((circle) => cycleProblem(circle, names))),
  ];
  if (!sorted.ok || problems.length > 0) return { ok: false, problems };
  const connected = reach(parts);
  const rows = metrics.map((_, index) => index);
  return {
    ok: true,
    tree: {
      formulas,
      indexOf,
      order: sorted.order,
      partsOf: (row) => parts[row] ?? [],
      drivers: rows.filter((index) => connected.has(index) && !formulas[index]),
      unconnected: rows.filter((index) => !connected.has(index)),
    },
  };
}

function repeatedNames(names: readonly string[]): Problem[] {
  return names.flatMap((name, row) =>
    names.indexOf(name) < row ? [{ input: 'metrics', row, column: 'name', problem: 'twice', values: { name } }] : [],
  );
}

function faultAt({ problem, found }: FormulaFault, row: number, names: readonly string[]): Problem {
  const place = { input: 'metrics', row, column: 'formula' };
  if (problem === 'unexpected') {
    return found === '' ? { ...place, problem: 'endsEarly' } : { ...place, problem, values: { found } };
  }
  const near = nearestName(
    found,
    names.filter((_, index) => index !== row),
  );
  return near === undefined
    ? { ...place, problem: 'unknownName', values: { found } }
    : { ...place, problem: 'misspelt', values: { found, near } };
}

function missingFigures(metrics: readonly Metric[]): Problem[] {
  return metrics.flatMap((metric, row) => {
    if (metric.formula.trim() !== '') return [];
    return (['before', 'after'] as const).flatMap((column) =>
      metric[column] === null
        ? [{ input: 'metrics', row, column, problem: 'noFigure', values: { name: metric.name } }]
        : [],
    );
  });
}

/** Each metric of the path is made of the next. */
function cycleProblem(circle: readonly number[], names: readonly string[]): Problem {
  const [row = 0] = circle;
  const path = [row, ...circle.toReversed()].map((index) => names[index] ?? '').join(' → ');
  return { input: 'metrics', row, column: 'formula', problem: 'cycle', values: { path } };
}

function reach(parts: readonly number[][]): Set<number> {
  const found = new Set([0]);
  for (const row of found) for (const part of parts[row] ?? []) found.add(part);
  return found;
}
