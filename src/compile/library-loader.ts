import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ReadLibrary } from './library.ts';
import { type LiveStore, liveContent, liveStore } from './live-content.ts';
import { findPlaces } from './places.ts';
import { readLibraryOnce } from './read-library.ts';

type Shelf = 'terms' | 'sources' | 'templates';

/** Brings one shelf of the library into Astro's store. Its mistakes are reported by the page loader, with all the others. */
export function libraryLoader(shelf: Shelf): Loader {
  return {
    name: `groundwork-${shelf}`,
    async load(context) {
      const places = findPlaces(fileURLToPath(context.config.root));
      await fill(context, shelf, context.store, await readLibraryOnce(places));
      if (!context.watcher) return;
      const live = liveStore(context.collection, context.store.entries());
      liveContent().shelves.set(shelf, async (round) =>
        fill(context, shelf, live, await readLibraryOnce(places, round)),
      );
    },
  };
}

/** Whether anything on the shelf has changed. */
async function fill(
  { parseData, generateDigest }: LoaderContext,
  shelf: Shelf,
  store: Pick<LiveStore, 'set' | 'delete' | 'keys'>,
  { library }: ReadLibrary,
): Promise<boolean> {
  const gone = store.keys().filter((id) => !library[shelf].has(id));
  for (const id of gone) store.delete(id);
  let isChanged = gone.length > 0;
  for (const [id, { file, id: _id, ...entry }] of library[shelf]) {
    const { files: _files, ...fields } = entry as typeof entry & { files?: string[] };
    const data = await parseData({ id, filePath: file, data: fields });
    isChanged = store.set({ id, data, filePath: file, digest: generateDigest(data) }) || isChanged;
  }
  return isChanged;
}
