/** A present value with what it was before and, after undoing, what it was later. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** While the same key changes again, the change joins the last step: a drag is one step. */
  open?: string | undefined;
}

const LONGEST = 200;

/** A history that begins here. @example startHistory(1) // { past: [], present: 1, future: [] } */
export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** Adds a step, or goes on with the one that is open under the same key. The steps that had been undone are dropped. */
export function record<T>(history: History<T>, present: T, key: string): History<T> {
  if (history.open === key) return { ...history, present, future: [] };
  return { past: [...history.past, history.present].slice(-LONGEST), present, future: [], open: key };
}

/** Ends the open step, so that the next change is a step of its own. */
export function seal<T>(history: History<T>): History<T> {
  return { ...history, open: undefined };
}

/** One step back; the same history when there is none. @example undo(record(startHistory(1), 2, 'a')).present // 1 */
export function undo<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** One step forward again; the same history when there is none. */
export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [after, ...rest] = future;
  if (after === undefined) return { past, present, future };
  return { past: [...past, present], present: after, future: rest };
}
