import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadSimulator, simulatorIds } from '../cli/load-simulators.ts';
import { readLibrary } from '../compile/read-library.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { SearchDirectory } from './directory.ts';
import { foldText } from './fold-text.ts';
import { buildIndex, type TextSection } from './inverted-index.ts';
import { listEntries } from './list-entries.ts';
import { PAGE_TEXTS, type PageText } from './page-text.ts';
import { simplifiedOf } from './simplified-of.ts';

/**
 * Writes `search/` into the cache folder: the directory of names and, for each language, an index of the texts in parts and the texts
 * for excerpts. Run by itself: `node write-index.ts <project> <content> <cache>`.
 */
async function writeIndex(project: string, content: string, cache: string): Promise<void> {
  const pages: PageText[] = JSON.parse(await readFile(path.join(cache, PAGE_TEXTS), 'utf8'));
  const { library } = await readLibrary({ project, content });
  const simulators = await Promise.all((await simulatorIds()).map(loadSimulator));
  const listed = await listEntries(library, pages, simulators);
  const folder = path.join(cache, 'search');
  await rm(folder, { recursive: true, force: true });
  for (const locale of LOCALES) {
    const texts = listed.map((entry) => entry.sections[locale] ?? []);
    await writeTexts(path.join(folder, locale), texts);
  }
  const entries = listed.map(({ entry }) => entry);
  const directory: SearchDirectory = { entries, simplified: simplifiedOf(JSON.stringify(listed)) };
  await writeFile(path.join(folder, 'directory.json'), JSON.stringify(directory));
}

/** Our own texts are simplified already. */
const fold = (text: string) => foldText(text, new Map());

async function writeTexts(folder: string, texts: readonly TextSection[][]): Promise<void> {
  await mkdir(path.join(folder, 'texts'), { recursive: true });
  const write = (name: string | number, content: unknown) =>
    writeFile(path.join(folder, `${name}.json`), JSON.stringify(content));
  await Promise.all(texts.map((sections, entry) => write(`texts/${entry}`, sections)));
  const folded = texts.map((sections) =>
    sections.map(({ anchor, title, text }) => ({ anchor, title: fold(title), text: fold(text) })),
  );
  const { plan, parts } = buildIndex(folded);
  await Promise.all([write('index', plan), ...parts.map((part, number) => write(number, part))]);
}

const [project = '', content = '', cache = ''] = process.argv.slice(2);
await writeIndex(project, content, cache);
