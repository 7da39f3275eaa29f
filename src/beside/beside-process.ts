import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { loadSimulator } from '../cli/load-simulators.ts';
import { findPlaces } from '../compile/places.ts';
import { readLibrary } from '../compile/read-library.ts';
import { PAGE_TEXTS } from '../search/page-text.ts';
import { writeIndex } from '../search/write-index.ts';
import { writeCards } from '../share-cards/write-cards.ts';
import { writeTwins } from '../twins/write-twins.ts';
import type { Beside, SiteIsBuilt, WriteBeside } from './beside.ts';

const WRITERS: readonly WriteBeside[] = [writeIndex, writeTwins, writeCards];

// The build waits for this process only at its end; until then its own threads come first.
os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);

/** Run as `node beside-process.ts <project> <cache> <home>`; told when the pages are compiled, and in a {@link SiteIsBuilt} when they stand. */
async function readBeside([project = '', cache = '', home = '']: readonly string[]): Promise<Beside> {
  const { library } = await readLibrary(findPlaces(project));
  const simulators = await Promise.all(library.simulators.map(loadSimulator));
  await heard;
  const pages = JSON.parse(await readFile(path.join(cache, PAGE_TEXTS), 'utf8'));
  return { library, simulators, pages, cache, home };
}

const heard = once(process, 'message');
const isBuilt = heard.then(() => once(process, 'message')) as Promise<[SiteIsBuilt]>;
// A build that has failed asks for nothing more.
process.once('disconnect', () => process.exit());
const beside = await readBeside(process.argv.slice(2));
const finishers: Awaited<ReturnType<WriteBeside>>[] = [];
for (const write of WRITERS) finishers.push(await write(beside));
const [built] = await isBuilt;
for (const finish of finishers) {
  await finish(built);
  process.send?.('laid');
}
process.disconnect();
