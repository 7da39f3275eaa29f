import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import type { Places } from './places.ts';

/** Where a site says what it offers. */
export const SITE_FILE = 'content/site.yml';

/** The ids of all simulators of the project, in alphabetical order. */
export function allSimulators(project: string): string[] {
  return globSync('simulators/*/index.ts', { cwd: project })
    .map((file) => file.split('/')[1] ?? '')
    .sort();
}

/** The ids of the simulators that a site offers: those that its `site.yml` names, all where it names none. A wrong file offers all. */
export function offeredSimulators({ project, content }: Places): string[] {
  const all = allSimulators(project);
  const wanted = wantedIn(path.join(content, SITE_FILE));
  return wanted ? all.filter((id) => wanted.includes(id)) : all;
}

function wantedIn(file: string): unknown[] | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const { simulators } = parse(readFileSync(file, 'utf8'));
    return Array.isArray(simulators) ? simulators : undefined;
  } catch {
    // What is wrong with the file is said where the content is read.
    return undefined;
  }
}
