import { execFileSync } from 'node:child_process';
import { hashSections } from '../compile/section-hashes.ts';
import { splitSections } from '../compile/split-sections.ts';

/** Where a page lies: a folder inside a git repository, and the file's path from there. */
export interface HistoryPlace {
  root: string;
  file: string;
}

/** What a section said when the languages were last in step, and since when it says something else. */
export interface EarlierText {
  /** The section's source then. */
  text: string;
  /** The day of the first commit that changed it; nothing when the change is not committed yet. */
  since?: string;
}

/** A file's versions are looked through this far back. */
const MOST_VERSIONS = 1000;

/**
 * Looks through a file's history for the newest version in which a section had the recorded words. Nothing when there is no
 * repository, no git, or no such version (a shallow clone holds only the last).
 */
export function findEarlier(place: HistoryPlace, section: string, recorded: string): EarlierText | undefined {
  let since: string | undefined;
  for (const { commit, day } of versionsOf(place)) {
    const text = git(place.root, ['show', `${commit}:./${place.file}`]);
    if (text !== undefined && hashSections(text)[section] === recorded) {
      const found = splitSections(text).find(({ id }) => id === section);
      return { text: found?.text ?? '', ...(since && { since }) };
    }
    since = day;
  }
  return undefined;
}

function versionsOf({ root, file }: HistoryPlace): { commit: string; day: string }[] {
  const log = git(root, ['log', `--max-count=${MOST_VERSIONS}`, '--format=%H %cs', '--', file]) ?? '';
  return log.split('\n').flatMap((line) => {
    const [commit, day] = line.split(' ');
    return commit && day ? [{ commit, day }] : [];
  });
}

function git(root: string, words: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', root, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    // No git, no repository, or not in this commit: there is no history to ask.
    return undefined;
  }
}
