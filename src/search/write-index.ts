import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WriteBeside } from '../beside/beside.ts';
import { moveFolder } from '../beside/move-folder.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { SearchDirectory } from './directory.ts';
import { foldText } from './fold-text.ts';
import { buildIndex, type TextSection } from './inverted-index.ts';
import { listEntries } from './list-entries.ts';
import { simplifiedOf } from './simplified-of.ts';

/** Writes `search/`: the directory of names and, for each language, an index of the texts in parts and the texts for excerpts. */
export const writeIndex: WriteBeside = async ({ library, simulators, pages, cache }) => {
  const listed = await listEntries(library, pages, simulators);
  const folder = path.join(cache, 'search');
  rmSync(folder, { recursive: true, force: true });
  for (const locale of LOCALES) {
    const texts = listed.map((entry) => entry.sections[locale] ?? []);
    writeTexts(path.join(folder, locale), texts);
  }
  const entries = listed.map(({ entry }) => entry);
  const directory: SearchDirectory = { entries, simplified: simplifiedOf(JSON.stringify(listed)) };
  writeFileSync(path.join(folder, 'directory.json'), JSON.stringify(directory));
  return (built) => moveFolder(folder, path.join(built.folder, 'search'));
};

/** Our own texts are simplified already. */
const fold = (text: string) => foldText(text, new Map());

function writeTexts(folder: string, texts: readonly TextSection[][]): void {
  mkdirSync(path.join(folder, 'texts'), { recursive: true });
  const write = (name: string | number, content: unknown) =>
    writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(content));
  for (const [entry, sections] of texts.entries()) write(`texts/${entry}`, sections);
  const folded = texts.map((sections) =>
    sections.map(({ anchor, title, text }) => ({ anchor, title: fold(title), text: fold(text) })),
  );
  const { plan, parts } = buildIndex(folded);
  write('index', plan);
  for (const [number, part] of parts.entries()) write(number, part);
}
