import { spawnSync } from 'node:child_process';
import { readHistory } from './read-history.ts';

let known: ReadonlyMap<string, string> | undefined;

/**
 * The day on which each file under a content root was last changed, by its path from there, out of one reading of the history. Empty where
 * there is no history, or only a part of it: the last commit of a shallow copy seems to have written every file.
 */
export function lastChanged(root: string): ReadonlyMap<string, string> {
  known ??= isWhole(root)
    ? readHistory(git(root, ['log', '--format=%x00%cs', '--name-only', '--relative', '--', 'content']))
    : new Map();
  return known;
}

function isWhole(root: string): boolean {
  return git(root, ['rev-parse', '--is-shallow-repository']).trim() === 'false';
}

/** What Git says; nothing where there is no Git or no repository. */
function git(root: string, command: string[]): string {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 } as const;
  // Names of files as they are, not escaped.
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...command], options);
  return status === 0 ? stdout : '';
}
