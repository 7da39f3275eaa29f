import { cp, rename } from 'node:fs/promises';

/** Moves a folder from the cache into the built site; the two may lie on different disks, and then it is copied. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await rename(from, to).catch(() => cp(from, to, { recursive: true }));
}
