import { readFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { loadSimulator, simulatorIds } from '../cli/load-simulators.ts';
import { findPlaces, readLibrary } from '../compile/read-library.ts';
import { PAGE_TEXTS } from '../search/page-text.ts';
import { writeIndex } from '../search/write-index.ts';
import { writeCards } from '../share-cards/write-cards.ts';
import { writeTwins } from '../twins/write-twins.ts';
import type { Beside, SiteIsBuilt, WriteBeside } from './beside.ts';

const WRITERS: readonly WriteBeside[] = [writeIndex, writeTwins, writeCards];

/** Run as `node beside-process.ts <project> <cache> <home>`, and told in a {@link SiteIsBuilt} when the pages stand. */
async function readBeside([project = '', cache = '', home = '']: readonly string[]): Promise<Beside> {
  const [{ library }, simulators, pages] = await Promise.all([
    readLibrary(findPlaces(project)),
    simulatorIds().then((ids) => Promise.all(ids.map(loadSimulator))),
    readFile(path.join(cache, PAGE_TEXTS), 'utf8').then(JSON.parse),
  ]);
  return { library, simulators, pages, cache, home };
}

// The pages come first.
setPriority(constants.priority.PRIORITY_LOW);
const isBuilt = new Promise<SiteIsBuilt>((resolve) => {
  process.once('message', (message: SiteIsBuilt) => resolve(message));
  // A build that has failed asks for nothing more.
  process.once('disconnect', () => process.exit());
});
const beside = await readBeside(process.argv.slice(2));
const finishers: Awaited<ReturnType<WriteBeside>>[] = [];
for (const write of WRITERS) finishers.push(await write(beside));
const built = await isBuilt;
for (const finish of finishers) await finish(built);
process.disconnect();
