import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { type Locale, localeOfId, localisedId } from '../i18n/locales.ts';
import type { InterfaceLabels } from '../schemas/interface.ts';
import { PAGE_TEXTS, type PageText } from '../search/page-text.ts';
import { readPage } from '../twins/read-page.ts';
import type { SiteIsBuilt } from '../twins/twin-process.ts';
import { type Card, cardFile, cardOf } from './card.ts';
import { createCardDrawer } from './draw-card.ts';

/** Draws the cards of all pages into the cache folder, where those of the last build still are, and lays them into the built site. */
async function writeCards(project: string, cache: string, isBuilt: Promise<SiteIsBuilt>): Promise<void> {
  const labels = { zh: await labelsOf(project, 'zh'), en: await labelsOf(project, 'en') };
  const draw = createCardDrawer();
  const made = new Map<string, Promise<void>>();
  const make = (card: Card) => {
    const file = cardFile(card);
    if (!made.has(file))
      made.set(
        file,
        keepCard(path.join(cache, file), () => draw(card)),
      );
    return file;
  };
  await mkdir(path.join(cache, 'cards'), { recursive: true });
  const pages: PageText[] = JSON.parse(await readFile(path.join(cache, PAGE_TEXTS), 'utf8'));
  const known = new Set<string>();
  for (const page of pages) {
    const id = localisedId(page.id, page.locale);
    known.add(id);
    await made.get(make(cardOf(id, page.title, page.playbook?.system, labels[page.locale])));
  }
  const { folder, ids } = await isBuilt;
  for (const id of ids) {
    if (known.has(id)) continue;
    const { title } = readPage(id, await readFile(path.join(folder, id, 'index.html'), 'utf8'));
    await made.get(make(cardOf(id, title, undefined, labels[localeOfId(id)])));
  }
  await mkdir(path.join(folder, 'cards'), { recursive: true });
  for (const file of made.keys()) await copyFile(path.join(cache, file), path.join(folder, file));
}

/** A card that a build was stopped at must not be taken for a whole one. */
async function keepCard(file: string, draw: () => Promise<Buffer>): Promise<void> {
  if (
    await readFile(file).then(
      () => true,
      () => false,
    )
  )
    return;
  await writeFile(`${file}.part`, await draw());
  await rename(`${file}.part`, file);
}

async function labelsOf(project: string, locale: Locale): Promise<InterfaceLabels> {
  return parse(await readFile(path.join(project, `content/interface/${locale}.yml`), 'utf8')) as InterfaceLabels;
}

// The pages come first; pictures of them can wait for a free moment.
setPriority(constants.priority.PRIORITY_LOW);
const [project = '', cache = ''] = process.argv.slice(2);
const isBuilt = new Promise<SiteIsBuilt>((resolve) => {
  process.once('message', (message: SiteIsBuilt) => resolve(message));
  // A build that has failed asks for nothing more.
  process.once('disconnect', () => process.exit());
});
await writeCards(project, cache, isBuilt);
process.disconnect();
