import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkAcrossPages, type PageReport } from '../checks/across-pages.ts';
import { createDiagramPool } from '../diagrams/draw.ts';
import { ContentProblems, errorsIn, formatProblems, type Problem } from '../errors/problem.ts';
import { terminalLocale } from '../i18n/terminal-locale.ts';
import type { PageFacts } from '../markdown/page-data.ts';
import { PAGE_TEXTS, type PageText } from '../search/page-text.ts';
import type { CompileSetting } from './check-page.ts';
import { compilePage } from './compile-page.ts';
import { createPageDigest } from './digest.ts';
import type { PageFile } from './library.ts';
import { findPlaces, readLibraryOnce } from './read-library.ts';

/**
 * The site's content loader: compiles every page once and keeps the HTML in Astro's content store under a digest of all it follows
 * from. A page whose digest is known is not compiled again. All problems of all pages are thrown together, and then nothing is stored.
 */
export function pageLoader(): Loader {
  return {
    name: 'groundwork-pages',
    async load(context) {
      await loadPages(context);
      const { project, content } = findPlaces(fileURLToPath(context.config.root));
      const watched = [path.join(content, 'content'), path.join(project, 'simulators')];
      context.watcher?.add(watched);
      let waiting: NodeJS.Timeout | undefined;
      context.watcher?.on('all', (_event, file) => {
        if (!watched.some((folder) => file.startsWith(folder))) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => void reload(context), SETTLE_MS);
      });
    },
  };
}

/** A drawing takes a tenth of a second; this is for a machine that is busy with something else. */
const DRAWING_LIMIT_MS = 60_000;

/** Editors write a file in several strokes. */
const SETTLE_MS = 60;

/** A mistake while writing is shown and the last good pages stay. */
async function reload(context: LoaderContext): Promise<void> {
  try {
    await loadPages(context);
  } catch (error) {
    context.logger.error(error instanceof Error ? error.message : String(error));
  }
}

async function loadPages(context: LoaderContext): Promise<void> {
  const { config, store, logger } = context;
  const started = performance.now();
  const { library, problems: found } = await readLibraryOnce(findPlaces(fileURLToPath(config.root)));
  const problems = [...found];
  if (!library.labels.zh || !library.labels.en) throw new ContentProblems(problems);
  const diagrams = createDiagramPool({ timeLimitInMs: DRAWING_LIMIT_MS });
  const setting: CompileSetting = { library, diagrams, base: withSlash(config.base) };
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
    await diagrams.close();
  }
  problems.push(...checkAcrossPages(reports, library));
  if (errorsIn(problems).length > 0) throw new ContentProblems(problems);
  if (problems.length > 0) logger.warn(`\n\n${formatProblems(problems, terminalLocale())}\n`);
  const present = new Set(library.pages.map((page) => page.id));
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
  for (const keep of fresh) await keep();
  await leaveForOthers(context, library.pages);
  const kept = library.pages.length - fresh.length;
  logger.info(`${fresh.length} pages compiled, ${kept} unchanged (${Math.round(performance.now() - started)} ms)`);
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
  setting: CompileSetting,
  digestOf: (page: PageFile, text: string) => string,
  context: LoaderContext,
): Promise<LoadedPage> {
  const { store, parseData } = context;
  const text = await readFile(path.join(setting.library.root, page.file), 'utf8');
  const digest = digestOf(page, text);
  const known = store.get<{ facts: PageFacts }>(page.id);
  if (known?.digest === digest) return { report: { page, facts: known.data.facts, isParsed: true }, found: [] };
  const { matter, facts, problems, html, isParsed } = await compilePage(page, text, setting);
  const report = { page, facts, isParsed };
  if (errorsIn(problems).length > 0 || !matter) return { report, found: problems };
  const keep = async () => {
    const data = await parseData({ id: page.id, filePath: page.file, data: pageData(page, matter, facts) });
    const rendered = { html, metadata: { headings: facts.headings, frontmatter: {}, imagePaths: [] } };
    store.set({ id: page.id, data, filePath: page.file, digest, rendered });
  };
  return { report, found: problems, keep };
}

function pageData(page: PageFile, matter: { title: string; summary: string }, facts: PageFacts) {
  const { playbook } = page;
  const { text: _text, file: _file, ...record } = playbook ?? { text: '', file: '' };
  return {
    title: matter.title,
    description: matter.summary,
    facts,
    hasIslands: facts.simulators.length > 0,
    ...(playbook && { playbook: record }),
  };
}

function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}
