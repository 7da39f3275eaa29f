import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WriteBeside } from '../beside/beside.ts';
import { moveFolder } from '../beside/move-folder.ts';
import { localeOfId, localisedId } from '../i18n/locales.ts';
import { readPage } from '../twins/read-page.ts';
import { type Card, cardFile, cardOf } from './card.ts';
import { createCardDrawer } from './draw-card.ts';

/**
 * Draws the cards of the content into the cache folder and moves them into the built site together; those of the other pages, whose
 * titles stand in their HTML, follow. A card takes a millisecond: keeping it from one build to the next would cost as much.
 */
export const writeCards: WriteBeside = async ({ library, pages, cache }) => {
  const { labels } = library;
  const draw = createCardDrawer();
  const made = new Set<string>();
  const write = async (folder: string, card: Card) => {
    const file = cardFile(card);
    if (!made.has(file)) writeFileSync(path.join(folder, file), await draw(card));
    made.add(file);
  };
  const drawn = path.join(cache, 'cards');
  rmSync(drawn, { recursive: true, force: true });
  mkdirSync(drawn, { recursive: true });
  const known = new Set<string>();
  for (const page of pages) {
    const id = localisedId(page.id, page.locale);
    known.add(id);
    await write(cache, cardOf(id, page.title, page.playbook?.system, labels[page.locale]));
  }
  return async ({ folder, ids }) => {
    await moveFolder(drawn, path.join(folder, 'cards'));
    for (const id of ids.filter((id) => !known.has(id))) {
      const { title } = readPage(id, readFileSync(path.join(folder, id, 'index.html'), 'utf8'));
      await write(folder, cardOf(id, title, undefined, labels[localeOfId(id)]));
    }
  };
};
