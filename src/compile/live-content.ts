import type { LoaderContext } from 'astro/loaders';
import type { DiagramPool } from '../diagrams/draw.ts';
import type { Problem } from '../errors/problem.ts';

type DataStore = LoaderContext['store'];
type DataEntry = ReturnType<DataStore['values']>[number];

/** What a live preview tells whoever brings the content up to date. */
export interface LiveRound {
  /** Drawing processes that are already running. */
  diagrams: DiagramPool;
  /** Ids of the pages that somebody looks at or waits for: they come first. */
  wanted: () => Iterable<string>;
  /** Ids of pages whose text is not yet what their files say. */
  stale: Set<string>;
  /** Digests of code, as long as it is unchanged. */
  digests: Map<string, string>;
  /** Whether a file has changed since the round began, so that another one follows. */
  isOvertaken: () => boolean;
  /** Called when the content is no longer what pages were last rendered from. */
  touch: () => void;
}

/** What is known after a part of a round: everything that is wrong, and whether the pages that are looked at have become others. */
export interface LiveState {
  problems: readonly Problem[];
  isSeen: boolean;
}

/** Brings the pages up to date: those that are wanted, then, asked again, the rest. */
export type LivePages = (round: LiveRound) => AsyncGenerator<LiveState>;

/** What a collection is read into: of Astro's store as much as our loaders use. */
export type LiveStore = Pick<DataStore, 'get' | 'set' | 'delete' | 'keys' | 'entries' | 'clear'>;

/** The content that a live preview renders its pages from. */
export interface LiveContent {
  /** In the form in which Astro reads its store. */
  collections: Map<string, Map<string, DataEntry>>;
  /** Bring a shelf of the library up to date; the answer is whether it has changed. */
  shelves: Map<string, (round: LiveRound) => Promise<boolean>>;
  pages?: LivePages;
}

const PLACE = Symbol.for('groundwork.live-content');

/** The code of Vite's module that hands the content to the pages. */
export const LIVE_CONTENT_MODULE = "export default globalThis[Symbol.for('groundwork.live-content')].collections;";

/** The one content of the process: the loaders, the pages and the preview are instances of modules that share no other state. */
export function liveContent(): LiveContent {
  const shared = globalThis as { [PLACE]?: LiveContent };
  shared[PLACE] ??= { collections: new Map(), shelves: new Map() };
  return shared[PLACE];
}

/** A collection in the live content, with what it has been read into until now. */
export function liveStore(collection: string, read: Iterable<[string, DataEntry]>): LiveStore {
  const entries = new Map(read);
  liveContent().collections.set(collection, entries);
  return {
    get: ((id) => entries.get(id)) as DataStore['get'],
    set: (entry) => {
      const isNew = entry.digest === undefined || entries.get(entry.id)?.digest !== entry.digest;
      if (isNew) entries.set(entry.id, entry as DataEntry);
      return isNew;
    },
    delete: (id) => void entries.delete(id),
    keys: () => [...entries.keys()],
    entries: () => [...entries],
    clear: () => entries.clear(),
  };
}
