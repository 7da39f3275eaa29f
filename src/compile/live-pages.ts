import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { checkAcrossPages } from '../checks/across-pages.ts';
import { checkUpkeep } from '../checks/upkeep.ts';
import { ContentProblems, type Problem } from '../errors/problem.ts';
import { today } from '../i18n/dates.ts';
import type { PageFacts } from '../markdown/page-data.ts';
import { createPageDigest } from './digest.ts';
import { type LivePages, type LiveRound, liveStore } from './live-content.ts';
import { type LoadedPage, type LoadSetting, loadPage, type ReadPage, readPage } from './load-page.ts';
import { findPlaces } from './places.ts';
import { readLibraryOnce } from './read-library.ts';

type Context = Pick<LoaderContext, 'config' | 'store' | 'parseData' | 'collection'>;

/**
 * Lets a live preview bring the pages up to date without Astro, which would write its whole store for each of them. The pages that
 * somebody looks at come first; then the preview may show them; the rest follows page by page, and is given up when a file has changed.
 */
export function livePages({ config, store: read, parseData, collection }: Context): LivePages {
  const store = liveStore(collection, read.entries());
  const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
  const places = findPlaces(fileURLToPath(config.root));
  return async function* follow(round) {
    const { library, problems } = await readLibraryOnce(places, round);
    if (!library.labels.zh || !library.labels.en) throw new ContentProblems(problems);
    // Asked for anew each time: components and simulators change.
    const { compilePage } = await import('./compile-page.ts');
    const { diagrams, stale } = round;
    const digestOf = createPageDigest(library, base, round.digests);
    const work = new LiveWork({ library, diagrams, base, compilePage, digestOf, store, parseData }, round);
    const isGone = work.forgetGone();
    work.readAll();
    const first = new Set([...round.wanted()].filter((id) => stale.has(id)));
    const kept = await Promise.all([...first].map((id) => work.compile(id)));
    yield { problems: [...problems, ...work.problems()], isSeen: isGone || kept.includes(true) };
    if (stale.size === 0) return;
    work.isListedAnew = false;
    while (stale.size > 0) {
      if (round.isOvertaken()) return;
      await work.compile(nextOf(round));
      await setImmediate();
    }
    yield { problems: [...problems, ...work.problems()], isSeen: work.isListedAnew };
  };
}

function nextOf({ stale, wanted }: LiveRound): string {
  const [any = ''] = stale;
  return [...wanted()].find((id) => stale.has(id)) ?? any;
}

/** The pages of one round. */
class LiveWork {
  readonly #setting: LoadSetting;
  readonly #round: LiveRound;
  readonly #pages = new Map<string, ReadPage | LoadedPage>();
  /** What other pages say of one has changed. */
  isListedAnew = false;

  constructor(setting: LoadSetting, round: LiveRound) {
    this.#setting = setting;
    this.#round = round;
  }

  readAll(): void {
    this.#round.stale.clear();
    for (const known of this.#setting.library.pages) {
      const page = readPage(known, this.#setting);
      this.#pages.set(page.page.id, page);
      if (page.isStale) this.#round.stale.add(page.page.id);
    }
  }

  /** Compiles a stale page; the answer is whether it can be shown. */
  async compile(id: string): Promise<boolean> {
    const before = this.#listed(id);
    const page = await loadPage(this.#pages.get(id) as ReadPage, this.#setting);
    await page.keep?.();
    this.#pages.set(id, page);
    if (page.keep) this.#round.touch();
    this.isListedAnew ||= this.#listed(id) !== before;
    this.#round.stale.delete(id);
    return page.keep !== undefined;
  }

  /** Takes out the pages whose files are gone. */
  forgetGone(): boolean {
    const { store, library } = this.#setting;
    const present = new Set(library.pages.map(({ id }) => id));
    const gone = store.keys().filter((id) => !present.has(id));
    for (const id of gone) store.delete(id);
    if (gone.length > 0) this.#round.touch();
    return gone.length > 0;
  }

  problems(): Problem[] {
    const pages = [...this.#pages.values()];
    const reports = pages.map((page) => ('isStale' in page && page.isStale ? this.#asItWas(page) : page.report));
    return [
      ...pages.flatMap(({ found }) => found),
      ...checkAcrossPages(reports, this.#setting.library),
      ...checkUpkeep(reports, today()),
    ];
  }

  /** A page that has yet to be compiled is taken for what it last was, so that nothing is said of it too early. */
  #asItWas({ report }: ReadPage): ReadPage['report'] {
    const known = this.#setting.store.get<{ facts: PageFacts }>(report.page.id);
    return known ? { ...report, facts: known.data.facts, isParsed: true } : report;
  }

  #listed(id: string): string {
    const { title, description, playbook } = this.#setting.store.get(id)?.data ?? {};
    return JSON.stringify([title, description, playbook]);
  }
}
