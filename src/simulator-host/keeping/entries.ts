import { isRecord } from '../../../simulators/_kit/link-inputs.ts';

/** One thing that is kept in the browser, by its own name and with the time of its last edit. What else it holds is its owner's business. */
export interface Entry {
  id: string;
  /** Milliseconds since 1970, always later than the edit it replaces. */
  edited: number;
  /** Deleted. The entry stays as a mark, or another tab's older copy would bring it back. */
  removed?: boolean;
}

/** Everything kept under one key. */
export type Entries<E extends Entry> = ReadonlyMap<string, E>;

/** What a stored text turned out to be. */
export type EntriesReading<E extends Entry> =
  | { kind: 'read'; entries: Entries<E> }
  | { kind: 'refused'; because: 'damaged' | 'newer' };

const FORMAT = 1;

/**
 * Both sides' entries; of an entry that both have, the later edit. The order of the sides and of repeated merges makes no difference, so
 * any number of tabs that hear of each other's edits, late and in any order, end up with the same.
 *
 * @example mergeEntries(new Map([['a', { id: 'a', edited: 1 }]]), new Map([['a', { id: 'a', edited: 2 }]])) // a of 2
 */
export function mergeEntries<E extends Entry>(one: Entries<E>, other: Entries<E>): Entries<E> {
  const merged = new Map(one);
  for (const entry of other.values()) {
    const present = merged.get(entry.id);
    if (!present || isLater(entry, present)) merged.set(entry.id, entry);
  }
  return merged;
}

/** Whether one side has an entry that the other lacks, or has an older edit of. */
export function holdsMore<E extends Entry>(one: Entries<E>, other: Entries<E>): boolean {
  return [...one.values()].some((entry) => {
    const counterpart = other.get(entry.id);
    return !counterpart || isLater(entry, counterpart);
  });
}

/** The time of an edit that replaces another, even where the clock has been put back. @example timeAfter({ id: 'a', edited: 9 }, 5) // 10 */
export function timeAfter(replaced: Entry | undefined, now: number): number {
  return replaced ? Math.max(now, replaced.edited + 1) : now;
}

/** The entries as the text to store. */
export function writeEntries<E extends Entry>(entries: Entries<E>): string {
  return JSON.stringify({ format: FORMAT, entries: [...entries.values()] });
}

/**
 * The entries of a stored text; nothing stored is no entries. A text that is not understood in full is refused in full: `newer` when a
 * later version of the site has written it, else `damaged`. Never throws.
 *
 * @param accepts whether an entry, whose name and time are known to be good, is one of the owner's
 */
export function readEntries<E extends Entry>(
  text: string | null,
  accepts: (entry: Entry & Record<string, unknown>) => boolean,
): EntriesReading<E> {
  if (text === null) return { kind: 'read', entries: new Map() };
  const stored = parse(text);
  if (!isRecord(stored)) return { kind: 'refused', because: 'damaged' };
  const { format, entries } = stored;
  if (typeof format === 'number' && format > FORMAT) return { kind: 'refused', because: 'newer' };
  const isWhole = format === FORMAT && Array.isArray(entries) && entries.every((entry) => isEntry(entry, accepts));
  if (!isWhole) return { kind: 'refused', because: 'damaged' };
  const named = (entries as E[]).map((entry) => [entry.id, entry] as const);
  return { kind: 'read', entries: new Map(named) };
}

function isLater<E extends Entry>(one: E, other: E): boolean {
  if (one.edited !== other.edited) return one.edited > other.edited;
  // Two tabs in the same millisecond: which one wins matters less than that both tabs think the same.
  return JSON.stringify(one) > JSON.stringify(other);
}

function isEntry(entry: unknown, accepts: (entry: Entry & Record<string, unknown>) => boolean): boolean {
  if (!isRecord(entry)) return false;
  const { id, edited, removed } = entry;
  const isNamed = typeof id === 'string' && id !== '' && Number.isSafeInteger(edited) && Number(edited) >= 0;
  if (!isNamed || (removed !== undefined && typeof removed !== 'boolean')) return false;
  return removed === true || accepts(entry as Entry & Record<string, unknown>);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
