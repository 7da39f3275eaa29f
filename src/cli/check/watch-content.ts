import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import type { Places } from '../../compile/places.ts';

/** Editors write a file in several strokes. */
const SETTLE_MS = 120;

/**
 * Runs a check now and whenever the content or a simulator changes, one at a time; changes during a check lead to one more. What goes
 * wrong in a check is said and the watch goes on.
 */
export function watchContent({ content, project }: Places, run: () => Promise<void>, say: (error: unknown) => void) {
  let waiting: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isStale = false;
  const check = async (): Promise<void> => {
    if (isRunning) {
      isStale = true;
      return;
    }
    isRunning = true;
    isStale = false;
    await run().catch(say);
    isRunning = false;
    if (isStale) later();
  };
  const later = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void check(), SETTLE_MS);
  };
  const watchers = [path.join(content, 'content'), path.join(project, 'simulators')].map((folder) => {
    const watcher: FSWatcher = watch(folder, { recursive: true }, (_event, name) => {
      // An editor's own drafts come and go beside the file.
      if (!/(^|\/)(\.|#)|[~#]$|\.sw[a-z]$/.test(String(name))) later();
    });
    watcher.on('error', say);
    return watcher;
  });
  void check();
  return () => {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  };
}
