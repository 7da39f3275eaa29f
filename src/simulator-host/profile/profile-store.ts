import type { Unit } from '../../../simulators/_kit/units.ts';
import { UNITS } from '../../../simulators/_kit/units.ts';
import type { Entry } from '../keeping/entries.ts';
import { Keeper } from '../keeping/keeper.ts';
import { browserShelf } from '../keeping/shelf.ts';
import { PROFILE_KEY } from './profile-key.ts';

/** One of the reader's numbers, under the name of a shared parameter. */
export interface ProfileEntry extends Entry {
  value: number;
  /** Percentages are fractions. An input of another unit does not take the number. */
  unit: Unit;
}

/** The reader's numbers by the name of their parameter. */
export type Profile = ReadonlyMap<string, ProfileEntry>;

let kept: Keeper<ProfileEntry> | undefined;

/** The reader's numbers in the browser's store, one and the same for everything on the page. */
export function profileKeeper(): Keeper<ProfileEntry> {
  if (kept) return kept;
  const keeper = new Keeper<ProfileEntry>({
    shelf: browserShelf(PROFILE_KEY),
    accepts: isProfileEntry,
    now: Date.now,
  });
  addEventListener('pagehide', () => keeper.flush());
  document.addEventListener('visibilitychange', () => keeper.flush());
  kept = keeper;
  return keeper;
}

/** The numbers that are there, without those that were removed. */
export function liveProfile(entries: Profile): Profile {
  return new Map([...entries].filter(([, { removed }]) => !removed));
}

/** Whether an entry found in the store is one of the reader's numbers. */
export function isProfileEntry({ value, unit }: Record<string, unknown>): boolean {
  return Number.isFinite(value) && UNITS.includes(unit as Unit);
}
