import type { CheckedPage, CompileSetting } from '../compile/check-page.ts';
import { createPageDigest } from '../compile/digest.ts';
import type { Library, PageFile } from '../compile/library.ts';
import { readText } from '../compile/read-text.ts';
import { errorsIn, type Problem } from '../errors/problem.ts';
import { noFacts } from '../markdown/page-data.ts';
import type { CheckCache } from './check-cache.ts';
import type { PageReport } from './page-report.ts';

/** A page with what its walk found, and its own problems. */
export interface ReportedPage extends PageReport {
  problems: Problem[];
}

/** Hears how many of the pages have been checked. */
export type OnProgress = (done: number, of: number) => void;

const BASE = '/';

/**
 * Checks every page by itself. One that is unchanged, with all that it follows from, is taken from the cache; one with errors never is,
 * since what it needs may have come to exist. The compiler, the simulators and the drawing processes start only when a page needs them.
 */
export async function checkPages(
  library: Library,
  cache: CheckCache['pages'],
  onProgress: OnProgress,
): Promise<ReportedPage[]> {
  if (!library.labels.zh || !library.labels.en) return [];
  const digestOf = createPageDigest(library, BASE);
  const checker = lazyChecker(library);
  const reports: ReportedPage[] = [];
  try {
    for (const [index, page] of library.pages.entries()) {
      reports.push(await checkOne(page, library, cache, digestOf, checker.check));
      onProgress(index + 1, library.pages.length);
    }
  } finally {
    await checker.close();
  }
  return reports;
}

async function checkOne(
  page: PageFile,
  library: Library,
  cache: CheckCache['pages'],
  digestOf: (page: PageFile, text: string) => string,
  check: (page: PageFile, text: string) => Promise<CheckedPage>,
): Promise<ReportedPage> {
  const { text, problems: unread } = readText(library.root, page.file);
  if (text === '') return { page, facts: noFacts(), isParsed: false, problems: unread };
  const digest = digestOf(page, text);
  const known = cache.get(page.id);
  if (known?.digest === digest && known.facts) {
    return { page, facts: known.facts, isParsed: true, problems: known.problems };
  }
  const { facts, isParsed, problems: found } = await check(page, text);
  const problems = [...unread, ...found];
  if (errorsIn(problems).length === 0) cache.set(page.id, { digest, facts, problems });
  else cache.delete(page.id);
  // A page that breaks off in the middle still cites what it cites.
  if (!isParsed) facts.sources.push(...[...text.matchAll(/<Cite\s+id="([\w-]+)"/g)].map(([, id = '']) => id));
  return { page, facts, isParsed, problems };
}

/** The compiler, loaded and started when the first page needs it. */
function lazyChecker(library: Library) {
  let setting: Promise<CompileSetting> | undefined;
  const start = async (): Promise<CompileSetting> => {
    const { createDiagramPool } = await import('../diagrams/draw.ts');
    return { library, diagrams: createDiagramPool(), base: BASE };
  };
  return {
    async check(page: PageFile, text: string): Promise<CheckedPage> {
      setting ??= start();
      const { checkPage } = await import('../compile/check-page.ts');
      const { figuresThatDiffer } = await import('./rules/figure-differs.ts');
      const { loadSimulator } = await import('./rules/simulator-uses.ts');
      const checked = await checkPage(page, text, await setting);
      if (errorsIn(checked.problems).length > 0) return checked;
      const load = (id: string) => loadSimulator(id, library);
      const differing = await figuresThatDiffer(page, text, checked.facts.simulators, load);
      return { ...checked, problems: [...checked.problems, ...differing] };
    },
    async close() {
      await (await setting)?.diagrams.close();
    },
  };
}
