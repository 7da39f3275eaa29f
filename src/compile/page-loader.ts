import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkAcrossPages } from '../checks/across-pages.ts';
import type { PageReport } from '../checks/page-report.ts';
import { checkUpkeep } from '../checks/upkeep.ts';
import { createDiagramPool, type DiagramPool } from '../diagrams/draw.ts';
import { ContentProblems, errorsIn, formatProblems, type Problem } from '../errors/problem.ts';
import { today } from '../i18n/dates.ts';
import { terminalLocale } from '../i18n/terminal-locale.ts';
import { noFacts, type PageFacts } from '../markdown/page-data.ts';
import { PAGE_TEXTS, type PageText } from '../search/page-text.ts';
import type { CompileSetting } from './check-page.ts';
import type { compilePage } from './compile-page.ts';
import { createPageDigest } from './digest.ts';
import type { PageFile } from './library.ts';
import { findPlaces, readLibraryOnce } from './read-library.ts';
import { readText } from './read-text.ts';

/**
 * The site's content loader: compiles every page once and keeps the HTML in Astro's content store under a digest of all it follows
 * from. A page whose digest is known is not compiled again. All problems of all pages are thrown together, and then nothing is stored.
 */
export function pageLoader(): Loader {
  return {
    name: 'groundwork-pages',
    async load(context) {
      const asked = context.refreshContextData?.preview as PreviewSetting | undefined;
      if (asked) asked.isHeard = true;
      const preview = context.watcher && { ...asked };
      await loadPages(context, preview).catch((error: Error) => {
        // A preview starts all the same; it asks again, and shows what is wrong in the page.
        if (!preview || asked) throw error;
        context.logger.error(error.message);
      });
    },
  };
}

/** A drawing takes a tenth of a second; this is for a machine that is busy with something else. */
const DRAWING_LIMIT_MS = 60_000;

/** What a live preview hands in when it asks for the pages again. */
export interface PreviewSetting {
  /** Drawing processes that are already running. */
  diagrams: DiagramPool;
  /** Set once the loader has been reached. */
  isHeard: boolean;
}

interface LoadSetting extends CompileSetting {
  compilePage: typeof compilePage;
}

async function loadPages(context: LoaderContext, preview?: Partial<PreviewSetting>): Promise<void> {
  const { config, store, logger } = context;
  const started = performance.now();
  const { library, problems: found } = await readLibraryOnce(findPlaces(fileURLToPath(config.root)));
  const problems = [...found];
  if (!library.labels.zh || !library.labels.en) throw new ContentProblems(problems);
  const diagrams = preview?.diagrams ?? createDiagramPool({ timeLimitInMs: DRAWING_LIMIT_MS });
  // Asked for anew each time: in a preview, components and simulators change.
  const { compilePage } = await import('./compile-page.ts');
  const setting: LoadSetting = { library, diagrams, base: withSlash(config.base), compilePage };
  const digest = createPageDigest(library, setting.base);
  const reports: PageReport[] = [];
  const fresh: (() => Promise<void>)[] = [];
  try {
    for (const pages of inGroups(library.pages, AT_ONCE)) {
      const loaded = await Promise.all(pages.map((page) => loadPage(page, setting, digest, context)));
      problems.push(...loaded.flatMap((page) => page.found));
      reports.push(...loaded.map((page) => page.report));
      fresh.push(...loaded.flatMap((page) => page.keep ?? []));
    }
  } finally {
    if (diagrams !== preview?.diagrams) await diagrams.close();
  }
  problems.push(...checkAcrossPages(reports, library), ...checkUpkeep(reports, today()));
  const isWrong = errorsIn(problems).length > 0;
  // A preview brings what is right up to date and leaves the rest as it last was.
  if (isWrong && !preview) throw new ContentProblems(problems);
  if (problems.length > 0 && !isWrong) logger.warn(`\n\n${formatProblems(problems, terminalLocale())}\n`);
  const present = new Set(library.pages.map((page) => page.id));
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
  for (const keep of fresh) await keep();
  if (!preview?.isHeard) await leaveForOthers(context, library.pages);
  const kept = library.pages.length - fresh.length;
  logger.info(`${fresh.length} pages compiled, ${kept} unchanged (${Math.round(performance.now() - started)} ms)`);
  if (isWrong) throw new ContentProblems(problems);
}

/** What {@link pageData} has put into the store, as far as others ask for it. */
interface StoredPage extends Record<string, unknown> {
  title: string;
  description: string;
  playbook?: NonNullable<PageText['playbook']>;
}

/** The search index and the pages' Markdown are written from the compiled pages while Astro goes on. */
async function leaveForOthers({ store, config }: LoaderContext, pages: readonly PageFile[]): Promise<void> {
  const texts = pages.map((page): PageText => {
    const { data, rendered, digest } = store.get<StoredPage>(page.id) ?? {};
    const { title = '', description: summary = '', playbook } = data ?? {};
    const { plainId: id, locale } = page;
    const isPlaybook = playbook !== undefined;
    const html = rendered?.html ?? '';
    return { id, locale, title, summary, isPlaybook, ...(playbook && { playbook }), html, digest: String(digest) };
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

interface LoadedPage {
  report: PageReport;
  found: Problem[];
  keep?: () => Promise<void>;
}

async function loadPage(
  page: PageFile,
  setting: LoadSetting,
  digestOf: (page: PageFile, text: string) => string,
  context: LoaderContext,
): Promise<LoadedPage> {
  const { store, parseData } = context;
  const { text, problems: unread } = await readText(setting.library.root, page.file);
  if (unread.length > 0) return { report: { page, facts: noFacts(), isParsed: false }, found: unread };
  const digest = digestOf(page, text);
  const known = store.get<{ facts: PageFacts }>(page.id);
  if (known?.digest === digest) return { report: { page, facts: known.data.facts, isParsed: true }, found: [] };
  const { matter, facts, problems, html, isParsed } = await setting.compilePage(page, text, setting);
  const report = { page, facts, isParsed };
  const isPartOfNothing = page.plainId.startsWith('playbooks/') && !page.playbook;
  if (errorsIn(problems).length > 0 || !matter || isPartOfNothing) return { report, found: problems };
  const keep = async () => {
    const data = await parseData({ id: page.id, filePath: page.file, data: pageData(page, matter, facts) });
    const rendered = { html, metadata: { headings: facts.headings, frontmatter: {}, imagePaths: [] } };
    store.set({ id: page.id, data, filePath: page.file, digest, rendered });
  };
  return { report, found: problems, keep };
}

function pageData(page: PageFile, matter: { title: string; summary: string }, facts: PageFacts) {
  const { playbook, record } = page;
  const { text: _text, file: _file, ...known } = playbook ?? { text: '', file: '' };
  return {
    title: matter.title,
    description: matter.summary,
    facts,
    hasIslands: facts.simulators.length > 0,
    ...(playbook && { playbook: known }),
    ...(record && { record }),
  };
}

function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}
