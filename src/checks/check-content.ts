import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Library } from '../compile/library.ts';
import type { Places } from '../compile/places.ts';
import { readLibrary } from '../compile/read-library.ts';
import { tooLarge } from '../compile/read-text.ts';
import { type Problem, sortProblems } from '../errors/problem.ts';
import { today } from '../i18n/dates.ts';
import type { Said } from '../i18n/said.ts';
import { checkAcrossPages } from './across-pages.ts';
import { cacheFile, readCache, writeCache } from './check-cache.ts';
import { checkPages } from './check-pages.ts';
import { checkWords } from './check-words.ts';
import { termsInOneLanguage } from './rules/term-in-one-language.ts';
import { unusedNames } from './rules/unused-names.ts';
import { checkUpkeep } from './upkeep.ts';

/** What a check of the whole content found. */
export interface ContentReport {
  problems: Problem[];
  counts: { pages: number; terms: number; sources: number; files: number };
}

/** Hears what is being done, and how much of it is done. */
export type OnStep = (step: Said, done: number, of: number) => void;

/** How a check goes about it; everything has a default. */
interface Options {
  onStep?: OnStep;
  /** The file that keeps what is known of unchanged files. */
  cache?: string;
}

const PAGES: Said = { zh: '检查页面', en: 'Checking pages' };
const WORDS: Said = { zh: '检查文字', en: 'Checking words' };

/** Reads all content as the build does, without building, and its words besides: every problem, in the order of the files. */
export async function checkContent(
  places: Places,
  { onStep = () => {}, cache: kept }: Options = {},
): Promise<ContentReport> {
  const file = kept ?? cacheFile(places.project);
  const [{ library, problems }, cache] = await Promise.all([readLibrary(places), readCache(file)]);
  const reports = await checkPages(library, cache.pages, (done, of) => onStep(PAGES, done, of));
  const found = [
    ...problems,
    ...reports.flatMap((report) => report.problems),
    ...checkAcrossPages(reports, library),
    ...unusedNames(reports, library),
    ...termsInOneLanguage(reports),
    ...checkUpkeep(reports, today()),
    ...(await largePictures(library)),
    ...(await checkWords(library, cache.words, (done, of) => onStep(WORDS, done, of))),
  ];
  const { pages, terms, sources, files } = library;
  await writeCache(file, {
    pages: only(cache.pages, new Set(pages.map(({ id }) => id))),
    words: only(cache.words, new Set(files)),
  });
  const counts = { pages: pages.length, terms: terms.size, sources: sources.size, files: files.length };
  return { problems: sortProblems(found), counts };
}

/** What is no longer there is forgotten. */
function only<V>(map: Map<string, V>, keys: ReadonlySet<string>): Map<string, V> {
  return new Map([...map].filter(([key]) => keys.has(key)));
}

/** A reader on a phone pays for every byte of it. */
const LARGEST_PICTURE_IN_BYTES = 2_000_000;

async function largePictures({ root, files }: Library): Promise<Problem[]> {
  const pictures = files.filter((file) => file.includes('/figures/'));
  const found = await Promise.all(
    pictures.map(async (file): Promise<Problem[]> => {
      const { size } = await stat(path.join(root, file)).catch(() => ({ size: 0 }));
      if (size <= LARGEST_PICTURE_IN_BYTES) return [];
      return [{ rule: 'large-file', file, line: 1, column: 1, ...tooLarge(size, LARGEST_PICTURE_IN_BYTES) }];
    }),
  );
  return found.flat();
}
