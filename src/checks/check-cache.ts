import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../errors/problem.ts';
import type { PageFacts } from '../markdown/page-data.ts';

/** What is known of a page or a file under the digest of all that it follows from. */
export interface Checked {
  digest: string;
  problems: Problem[];
  /** Of pages only. */
  facts?: PageFacts;
}

/** What earlier checks found, by page id and by file. */
export interface CheckCache {
  pages: Map<string, Checked>;
  words: Map<string, Checked>;
}

/** Where it is kept. */
export function cacheFile(project: string): string {
  return path.join(project, 'node_modules/.cache/groundwork/checks.json');
}

/** Reads what was kept; a damaged or missing file is an empty cache. */
export async function readCache(file: string): Promise<CheckCache> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Record<'pages' | 'words', [string, Checked][]>;
    return { pages: new Map(kept.pages), words: new Map(kept.words) };
  } catch {
    return { pages: new Map(), words: new Map() };
  }
}

/** Keeps what was found, all or nothing; a disk that cannot be written to only costs time at the next check. */
export async function writeCache(file: string, { pages, words }: CheckCache): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(draft, JSON.stringify({ pages: [...pages], words: [...words] }));
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true });
  }
}
