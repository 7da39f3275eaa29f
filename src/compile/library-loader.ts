import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { findPlaces, readLibraryOnce } from './read-library.ts';

/** Brings one shelf of the library into Astro's store. Its mistakes are reported by the page loader, with all the others. */
export function libraryLoader(shelf: 'terms' | 'sources' | 'templates'): Loader {
  return {
    name: `groundwork-${shelf}`,
    async load({ config, store, parseData, generateDigest }) {
      const { library } = await readLibraryOnce(findPlaces(fileURLToPath(config.root)));
      store.clear();
      for (const [id, { file, id: _id, ...entry }] of library[shelf]) {
        const { files: _files, ...fields } = entry as typeof entry & { files?: string[] };
        const data = await parseData({ id, filePath: file, data: fields });
        store.set({ id, data, filePath: file, digest: generateDigest(data) });
      }
    },
  };
}
