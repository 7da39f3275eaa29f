import { editDistance } from '../../../simulators/_kit/nearest-name.ts';
import type { DirectoryEntry } from '../../search/directory.ts';

/** At most so many are worth reading. */
const MOST = 4;

/** A larger share of different letters is no likeness. */
const LIMIT = 0.4;

/**
 * The places whose address is like the one asked for, nearest first: the whole address is compared, and its last part alone, because a
 * page may have moved to another system.
 *
 * @example nearPlaces('playbooks/data/technical-dept', entries) // the playbook in playbooks/tech/technical-debt
 */
export function nearPlaces(asked: string, entries: readonly DirectoryEntry[]): DirectoryEntry[] {
  return entries
    .map((entry) => ({
      entry,
      share: Math.min(differing(asked, entry.id), differing(last(asked), last(entry.id)) + 0.05),
    }))
    .filter(({ share }) => share <= LIMIT)
    .sort((a, b) => a.share - b.share)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

function differing(one: string, other: string): number {
  const longer = Math.max(one.length, other.length, 1);
  // Texts whose lengths differ by more cannot be alike, and most are told apart by that alone.
  if (Math.abs(one.length - other.length) / longer > LIMIT) return 1;
  return editDistance(one.toLowerCase(), other.toLowerCase()) / longer;
}

function last(path: string): string {
  return path.split(/[/#]/).at(-1) ?? path;
}
