/** A preview is looked at in a few windows; who has more of them open sees the others a moment later. */
const AT_MOST = 4;

/** Which addresses are looked at, the latest first, and which are waited for. */
export interface OpenPages {
  /** Notes that a page has been shown. */
  seen: (pathname: string) => void;
  pathnames: () => string[];
  /** How often a page has been shown. */
  shownAt: () => number;
  /** Whether somebody waits for a page. */
  isAwaited: () => boolean;
  /** Ids of the content's pages among them, those that are waited for before all others. */
  wanted: () => string[];
  /** Waits until a page is no longer stale. */
  untilFresh: (pathname: string) => Promise<void>;
}

const PAUSE_MS = 10;
const PATIENCE_MS = 15_000;

/** Keeps in mind what is looked at. */
export function createOpenPages(base: string, stale: ReadonlySet<string>): OpenPages {
  let latest: string[] = [];
  let shown = 0;
  const waiting = new Set<string>();
  const idOf = (pathname: string) => pathname.slice(base.length).replace(/\/$/, '');
  return {
    seen: (pathname) => {
      shown += 1;
      latest = [pathname, ...latest.filter((other) => other !== pathname)].slice(0, AT_MOST);
    },
    pathnames: () => latest,
    shownAt: () => shown,
    isAwaited: () => [...waiting].some((id) => stale.has(id)),
    wanted: () => [...waiting, ...latest.map(idOf)],
    untilFresh: async (pathname) => {
      const id = idOf(pathname);
      const until = performance.now() + PATIENCE_MS;
      waiting.add(id);
      while (stale.has(id) && performance.now() < until) await new Promise((go) => setTimeout(go, PAUSE_MS));
      waiting.delete(id);
    },
  };
}
