import { createCache, defaultCacheDirectory } from './cache.ts';
import { createProcessPool } from './process-pool.ts';

/** A finished drawing: one `svg` for light, dark, print and forced colours, to be styled by `diagram.css`. */
export interface Drawing {
  /** The whole element, with `title` and `desc`; ids in it begin with a digest of the source. */
  svg: string;
  /** The name that assistive technology reads, from the source's `accTitle`. */
  title: string;
  /** The description, from the source's `accDescr`. */
  description: string;
  /** Natural size in CSS px. */
  width: number;
  height: number;
  /** Mermaid's name of the type, for example `flowchart-v2`, `mindmap` or `gantt`. */
  type: string;
}

/** A sentence in both languages. */
export interface DiagramSaid {
  zh: string;
  en: string;
}

/** A quotation of the source, the same in both languages, or a sentence in each. */
export type DiagramWords = string | DiagramSaid;

/** One thing wrong with a source. */
export interface DiagramProblem {
  /** 1-based, counted inside the fence. */
  line: number;
  /** 1-based, where it is known. */
  column?: number;
  message: DiagramWords;
  expected?: DiagramWords;
  hint?: DiagramWords;
}

/** A drawing, or every problem found in its source. */
export type DrawResult = { ok: true; drawing: Drawing } | { ok: false; problems: DiagramProblem[] };

/** Draws sources in processes of their own; equal sources are drawn once and remembered on disk. */
export interface DiagramPool {
  draw(source: string): Promise<DrawResult>;
  /** Ends the drawing processes. A pool that is never closed does not keep the program alive either. */
  close(): Promise<void>;
}

/** How a pool works; everything has a default. */
export interface DiagramPoolOptions {
  /** Where drawings are remembered: `node_modules/.cache/groundwork/diagrams` of the working directory by default. */
  cacheDirectory?: string;
  /** How many processes draw at the same time at most: 2 by default. They start when first needed. */
  workers?: number;
  /** How long one drawing may take, in ms: 15,000 by default. */
  timeLimitInMs?: number;
  /** The first process is started at once, so that the first drawing need not wait for it. */
  startsAtOnce?: boolean;
}

const DEFAULT_WORKERS = 2;
const DEFAULT_TIME_LIMIT_IN_MS = 15_000;

/**
 * Makes a pool that turns Mermaid sources into drawings without a browser. Nothing of Mermaid is loaded into the
 * calling process. Problems are remembered like drawings, so that an unchanged wrong source is not drawn again.
 */
export function createDiagramPool(options: DiagramPoolOptions = {}): DiagramPool {
  const cache = createCache(options.cacheDirectory ?? defaultCacheDirectory());
  const processes = createProcessPool({
    size: Math.max(1, options.workers ?? DEFAULT_WORKERS),
    timeLimitInMs: options.timeLimitInMs ?? DEFAULT_TIME_LIMIT_IN_MS,
  });
  if (options.startsAtOnce) processes.warm();
  const underWay = new Map<string, Promise<DrawResult>>();
  const drawAfresh = async (source: string, key: string): Promise<DrawResult> => {
    const remembered = await cache.read(key);
    if (remembered) return remembered;
    const { result, isFinal } = await processes.draw(source, key.slice(0, 10));
    if (isFinal) await cache.write(key, result);
    return result;
  };
  return {
    draw(source) {
      const normal = source.replace(/\r\n?/g, '\n');
      const key = cache.keyOf(normal);
      const pending = underWay.get(key) ?? drawAfresh(normal, key).finally(() => underWay.delete(key));
      underWay.set(key, pending);
      return pending;
    },
    close: () => processes.close(),
  };
}
