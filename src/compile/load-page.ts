import type { LoaderContext } from 'astro/loaders';
import type { PageReport } from '../checks/page-report.ts';
import { errorsIn, type Problem } from '../errors/problem.ts';
import { noFacts, type PageFacts } from '../markdown/page-data.ts';
import type { CompileSetting } from './check-page.ts';
import type { compilePage } from './compile-page.ts';
import type { PageFile } from './library.ts';
import type { LiveStore } from './live-content.ts';
import { readText } from './read-text.ts';

/** What pages are loaded with. */
export interface LoadSetting extends CompileSetting {
  compilePage: typeof compilePage;
  digestOf: (page: PageFile, text: string) => string;
  store: Pick<LiveStore, 'get' | 'set' | 'delete' | 'keys'>;
  parseData: LoaderContext['parseData'];
}

/** A page that has been read: as the store knows it, as it cannot be read, or as it has yet to be compiled. */
export interface ReadPage {
  page: PageFile;
  text: string;
  digest: string;
  report: PageReport;
  found: Problem[];
  isStale: boolean;
}

/** What has become of a page, and how it is stored. */
export interface LoadedPage {
  report: PageReport;
  found: Problem[];
  keep?: () => Promise<void>;
}

/** Reads a page and looks whether the store holds what follows from it. */
export function readPage(page: PageFile, setting: LoadSetting): ReadPage {
  const { text, problems: found } = readText(setting.library.root, page.file);
  const known = setting.store.get<{ facts: PageFacts }>(page.id);
  const isUnread = text === '' && found.length > 0;
  const digest = isUnread ? '' : setting.digestOf(page, text);
  const isKnown = !isUnread && known?.digest === digest;
  const report = isKnown
    ? { page, facts: known.data.facts, isParsed: true }
    : { page, facts: noFacts(), isParsed: false };
  return { page, text, digest, report, found, isStale: !isUnread && !isKnown };
}

/** Compiles a page that is not in the store as it now is. */
export async function loadPage(read: ReadPage, setting: LoadSetting): Promise<LoadedPage> {
  const { page, text, digest, isStale } = read;
  if (!isStale) return read;
  const { matter, facts, problems, html, isParsed } = await setting.compilePage(page, text, setting);
  const report = { page, facts, isParsed };
  const found = [...read.found, ...problems];
  const isPartOfNothing = page.plainId.startsWith('playbooks/') && !page.playbook;
  if (errorsIn(found).length > 0 || !matter || isPartOfNothing) return { report, found };
  const keep = async () => {
    const data = await setting.parseData({ id: page.id, filePath: page.file, data: pageData(page, matter, facts) });
    const rendered = { html, metadata: { headings: facts.headings, frontmatter: {}, imagePaths: [] } };
    setting.store.set({ id: page.id, data, filePath: page.file, digest, rendered });
  };
  return { report, found, keep };
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
