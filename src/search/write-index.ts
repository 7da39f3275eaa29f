import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WriteBeside } from '../beside/beside.ts';
import { moveFolder } from '../beside/move-folder.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { SearchDirectory } from './directory.ts';
import { foldText } from './fold-text.ts';
import { buildIndex, type TextSection } from './inverted-index.ts';
import { listEntries } from './list-entries.ts';
import { simplifiedOf } from './simplified-of.ts';

/**
 * Writes `search/`: the directory of names and, in a folder named by the digest of all of it, for each language an index of the texts in
 * parts and the texts for excerpts.
 */
export const writeIndex: WriteBeside = async ({ library, simulators, pages, cache }) => {
  const listed = await listEntries(library, pages, simulators);
  const folder = path.join(cache, 'search');
  rmSync(folder, { recursive: true, force: true });
  const names = { entries: listed.map(({ entry }) => entry), simplified: simplifiedOf(JSON.stringify(listed)) };
  const digest = createHash('sha256').update(JSON.stringify(names));
  for (const locale of LOCALES) {
    const texts = listed.map((entry) => entry.sections[locale] ?? []);
    writeTexts(path.join(folder, 'parts', locale), texts, digest);
  }
  const directory: SearchDirectory = { build: digest.digest('hex').slice(0, 12), ...names };
  renameSync(path.join(folder, 'parts'), path.join(folder, directory.build));
  writeFileSync(path.join(folder, 'directory.json'), JSON.stringify(directory));
  return (built) => moveFolder(folder, path.join(built.folder, 'search'));
};

/** Our own texts are simplified already. */
const fold = (text: string) => foldText(text, new Map());

function writeTexts(folder: string, texts: readonly TextSection[][], digest: Hash): void {
  mkdirSync(path.join(folder, 'texts'), { recursive: true });
  const write = (name: string | number, content: unknown) => {
    const text = JSON.stringify(content);
    digest.update(text);
    writeFileSync(path.join(folder, `${name}.json`), text);
  };
  for (const [entry, sections] of texts.entries()) write(`texts/${entry}`, sections);
  const folded = texts.map((sections) =>
    sections.map(({ anchor, title, text }) => ({ anchor, title: fold(title), text: fold(text) })),
  );
  const { plan, parts } = buildIndex(folded);
  write('index', plan);
  for (const [number, part] of parts.entries()) write(number, part);
}
