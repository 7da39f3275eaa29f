import type { Inputs } from './inputs.ts';
import { PERIODS } from './inputs.ts';

/** A cohort: who started it, and how many were there after each settled period. */
export interface Cohort {
  name: string;
  size: number;
  /** Settled counts: the first is after one period. */
  counts: number[];
  /** The count of the period still running, where there is one. */
  running: number | null;
}

type Row = Inputs['cohorts'][number];

/** The cells of a row up to its last filled one; a blank between filled ones is `null`. */
export function cellsOf(row: Row): (number | null)[] {
  const cells = PERIODS.map((period) => row[period]);
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

/** The rows as cohorts; a last period that is still running is set apart. */
export function cohortsOf({ cohorts, isLastRunning }: Pick<Inputs, 'cohorts' | 'isLastRunning'>): Cohort[] {
  return cohorts.map((row) => {
    const cells = cellsOf(row).map(Number);
    const running = isLastRunning ? (cells.pop() ?? null) : null;
    return { name: row.name, size: row.size, counts: cells, running };
  });
}
