import { type Amount, unavailable } from '../_kit/amount.ts';
import type { Metric } from './inputs.ts';
import type { Change } from './share-by-logarithms.ts';
import type { Tree } from './tree.ts';

/** A row of the outline. Computed rows carry what was reported for them, drivers their part in the change. */
export interface OutlineRow {
  name: string;
  unit: Metric['unit'];
  depth: number;
  /** It stands further up as well. */
  isRepeated: boolean;
  before: Amount;
  after: Amount;
  contribution: Amount | null;
  reported: number | null;
}

/** Rows of the outline; a metric used in many places would repeat without end. */
const LONGEST = 200;

/** The tree from the top, each row under what it is part of. */
export function outline(
  metrics: readonly Metric[],
  tree: Tree,
  change: Change,
  contributions: ReadonlyMap<number, Amount>,
): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const shown = new Set<number>();
  const visit = (row: number, depth: number) => {
    const metric = metrics[row];
    if (!metric || rows.length >= LONGEST) return;
    const formula = tree.formulas[row];
    const isRepeated = shown.has(row);
    shown.add(row);
    rows.push({
      ...{ name: metric.name, unit: metric.unit, depth, isRepeated },
      before: amountOf(change.before[row]),
      after: amountOf(change.after[row]),
      contribution: contributions.get(row) ?? null,
      reported: formula ? metric.after : null,
    });
    if (formula && !isRepeated) for (const part of tree.partsOf(row)) visit(part, depth + 1);
  };
  visit(0, 0);
  return rows;
}

/** A value of the tree, or that it has none. */
export function amountOf(value: number | undefined): Amount {
  return value !== undefined && Number.isFinite(value) ? value : unavailable('undefined', 'noValue');
}
