import { randomUUID } from 'node:crypto';
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Edit, Problem } from '../../errors/problem.ts';

/** What was mended in a file. */
export interface FixedFile {
  file: string;
  fixed: Problem[];
}

/**
 * Mends what can be mended without harm. Each file is written whole or not at all; one that has changed since it was checked is left
 * alone, because the places would no longer be right.
 */
export async function fixFiles(
  problems: readonly Problem[],
  root: string,
  checkedAt: number,
): Promise<{ fixed: FixedFile[]; left: string[] }> {
  const byFile = Map.groupBy(
    problems.filter(({ edit }) => edit),
    ({ file }) => file,
  );
  const fixed: FixedFile[] = [];
  const left: string[] = [];
  for (const [file, own] of byFile) {
    const place = await realpath(path.join(root, file));
    const { mtimeMs, mode } = await stat(place);
    const done = mtimeMs > checkedAt ? [] : await fixFile(place, mode, own);
    if (done.length > 0) fixed.push({ file, fixed: done });
    else left.push(file);
  }
  return { fixed, left };
}

async function fixFile(place: string, mode: number, problems: readonly Problem[]): Promise<Problem[]> {
  const { text, done } = applyEdits(await readFile(place, 'utf8'), problems);
  const draft = path.join(path.dirname(place), `.${path.basename(place)}.${randomUUID()}`);
  try {
    await writeFile(draft, text);
    await chmod(draft, mode);
    await rename(draft, place);
    return done;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** The text with every edit that does not touch another's characters; the rest wait for the next round. */
export function applyEdits(text: string, problems: readonly Problem[]): { text: string; done: Problem[] } {
  const edits = problems.flatMap((problem) => (problem.edit ? [{ problem, edit: problem.edit }] : []));
  const inOrder = edits.toSorted((a, b) => b.edit.from - a.edit.from || b.edit.upTo - a.edit.upTo);
  const done: Problem[] = [];
  let mended = text;
  let free = text.length + 1;
  for (const { problem, edit } of inOrder) {
    if (edit.upTo >= free || !fits(edit, text)) continue;
    mended = mended.slice(0, edit.from) + edit.text + mended.slice(edit.upTo);
    free = edit.from;
    done.push(problem);
  }
  return { text: mended, done };
}

function fits({ from, upTo }: Edit, text: string): boolean {
  return from >= 0 && from <= upTo && upTo <= text.length;
}
