import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkAcrossPages } from '../checks/across-pages.ts';
import type { PageReport } from '../checks/page-report.ts';
import { checkUpkeep } from '../checks/upkeep.ts';
import { createDiagramPool } from '../diagrams/draw.ts';
import { ContentProblems, errorsIn, formatProblems } from '../errors/problem.ts';
import { today } from '../i18n/dates.ts';
import { terminalLocale } from '../i18n/terminal-locale.ts';
import { editedSections } from '../review/section-pairs.ts';
import type { SectionRecord } from '../schemas/section-record.ts';
import { PAGE_TEXTS, type PageText } from '../search/page-text.ts';
import { createPageDigest } from './digest.ts';
import type { PageFile } from './library.ts';
import { liveContent } from './live-content.ts';
import { livePages } from './live-pages.ts';
import { type LoadSetting, loadPage, readPage } from './load-page.ts';
import { findPlaces } from './places.ts';
import { readLibraryOnce } from './read-library.ts';
import type { SectionHashes } from './section-hashes.ts';

/**
 * The site's content loader: compiles every page once and keeps the HTML in Astro's content store under a digest of all it follows
 * from. A page whose digest is known is not compiled again. All problems of all pages are thrown together, and then nothing is stored.
 * In a preview this is how it starts; from then on {@link livePages} follows the files.
 */
export function pageLoader(): Loader {
  return {
    name: 'groundwork-pages',
    async load(context) {
      const isPreview = context.watcher !== undefined;
      await loadPages(context, isPreview).catch((error: Error) => {
        // A preview starts all the same, and shows what is wrong in the page.
        if (!isPreview) throw error;
        context.logger.error(error.message);
      });
      if (isPreview) liveContent().pages = livePages(context);
    },
  };
}

/** A drawing takes a tenth of a second; this is for a machine that is busy with something else. */
const DRAWING_LIMIT_MS = 60_000;

async function loadPages(context: LoaderContext, isPreview: boolean): Promise<void> {
  const { config, store, logger, parseData } = context;
  const started = performance.now();
  const { library, problems: found } = await readLibraryOnce(findPlaces(fileURLToPath(config.root)));
  const problems = [...found];
  if (!library.labels.zh || !library.labels.en) throw new ContentProblems(problems);
  const diagrams = createDiagramPool({ timeLimitInMs: DRAWING_LIMIT_MS });
  const { compilePage } = await import('./compile-page.ts');
  const base = withSlash(config.base);
  const digestOf = createPageDigest(library, base);
  const setting: LoadSetting = { library, diagrams, base, compilePage, digestOf, store, parseData };
  const reports: PageReport[] = [];
  const fresh: (() => Promise<void>)[] = [];
  try {
    for (const pages of inGroups(library.pages, AT_ONCE)) {
      const loaded = await Promise.all(pages.map((page) => loadPage(readPage(page, setting), setting)));
      problems.push(...loaded.flatMap((page) => page.found));
      reports.push(...loaded.map((page) => page.report));
      fresh.push(...loaded.flatMap((page) => page.keep ?? []));
    }
  } finally {
    await diagrams.close();
  }
  problems.push(...checkAcrossPages(reports, library), ...checkUpkeep(reports, today()));
  const isWrong = errorsIn(problems).length > 0;
  // A preview brings what is right up to date and leaves the rest as it last was.
  if (isWrong && !isPreview) throw new ContentProblems(problems);
  if (problems.length > 0 && !isWrong) logger.warn(`\n\n${formatProblems(problems, terminalLocale())}\n`);
  const present = new Set(library.pages.map((page) => page.id));
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
  for (const keep of fresh) await keep();
  await leaveForOthers(context, library.pages);
  const kept = library.pages.length - fresh.length;
  logger.info(`${fresh.length} pages compiled, ${kept} unchanged (${Math.round(performance.now() - started)} ms)`);
  if (isWrong) throw new ContentProblems(problems);
}

/** What is in the store of a page, as far as others ask for it. */
interface StoredPage extends Record<string, unknown> {
  title: string;
  description: string;
  playbook?: NonNullable<PageText['playbook']>;
  record?: SectionRecord;
  facts?: { sections: SectionHashes };
}

/** The search index and the pages' Markdown are written from the compiled pages while Astro goes on. */
async function leaveForOthers({ store, config }: LoaderContext, pages: readonly PageFile[]): Promise<void> {
  const texts = pages.map((page): PageText => {
    const { data, rendered, digest } = store.get<StoredPage>(page.id) ?? {};
    const { title = '', description: summary = '', playbook, record, facts } = data ?? {};
    const { plainId: id, locale } = page;
    const isPlaybook = playbook !== undefined;
    const edited = playbook?.reviewed ? editedSections(record?.reviewed ?? {}, facts?.sections ?? {}, locale) : [];
    const known = { ...(playbook && { playbook }), ...(edited.length > 0 && { edited }) };
    const html = rendered?.html ?? '';
    return { id, locale, title, summary, isPlaybook, ...known, html, digest: String(digest) };
  });
  const folder = fileURLToPath(config.cacheDir);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, PAGE_TEXTS), JSON.stringify(texts));
}

/** Enough pages at once to keep the drawing processes busy while others are compiled. */
const AT_ONCE = 16;

function* inGroups<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** The base path with a slash at its end. */
export function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}
