import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { Refusal } from './refusal.ts';

/** A folder that is about to be written. */
export interface Starter {
  /** Where it will stand. */
  folder: string;
  /** Texts by name within the folder. */
  files: Map<string, string>;
  /** The file of each language that is opened first, Chinese and English. */
  pair: readonly [string, string];
}

/** The texts of a starter as they lie in `src/cli/starters/`, by name. */
export function readStarter(name: string): Map<string, string> {
  const root = path.join(import.meta.dirname, '../starters', name);
  const files = globSync('**/*', { cwd: root }).sort();
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}

/** Writes a folder that does not exist yet. Nothing is ever written over: whoever has the name first keeps it. */
export function writeStarter({ folder, files }: Starter, shown: string): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw alreadyThere(shown);
  }
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
}

/** Said of a folder that is there. */
export function alreadyThere(shown: string): Refusal {
  return new Refusal({
    zh: `${shown} 已经存在，什么也没有写。`,
    en: `${shown} exists already; nothing was written.`,
  });
}
