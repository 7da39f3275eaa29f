import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Figure } from '../files/surroundings.ts';

/**
 * Writes a playbook's folder, whole or not at all: it is made beside its place and moved there. Where something exists already nothing is
 * written, and the answer is false.
 */
export async function writePlaybook(
  target: string,
  texts: Record<string, string>,
  figures: readonly Figure[],
): Promise<boolean> {
  const parent = path.dirname(target);
  await mkdir(parent, { recursive: true });
  const made = await mkdtemp(path.join(parent, '.import-'));
  try {
    for (const [name, text] of Object.entries(texts)) await writeFile(path.join(made, name), text);
    if (figures.length > 0) await mkdir(path.join(made, 'figures'));
    for (const { name, from } of figures) {
      const place = path.join(made, 'figures', name);
      await (typeof from === 'string' ? cp(from, place) : writeFile(place, from));
    }
    // An empty folder made first is what tells a free place from a taken one, even when two imports run at once.
    await mkdir(target);
    await rename(made, target);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}
