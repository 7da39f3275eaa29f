import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A simulator's page, and the names of what it never loads: the other simulators and the other languages. */
export interface ScriptOwner {
  dist: string;
  /** Paths of the scripts that the page starts, within `dist`. */
  scripts: readonly string[];
  simulator: string;
  locale: string;
  simulators: readonly string[];
}

/** Bytes of script after gzip, each file compressed by itself as a server does it. */
export interface ScriptWeight {
  /** When the simulator is in view and no hand has come near. */
  untouched: number;
  /** When it is alive and its chart is redrawn: host, simulator, words and chart, before any panel is opened. */
  alive: number;
  /** Everything that the page can ever load, the worker included. */
  all: number;
}

const LOCALES = ['zh', 'en'];

/** Weighs the scripts of a simulator's page by following the imports in the built files. */
export function weighScripts(owner: ScriptOwner): ScriptWeight {
  const { dist, scripts, simulator, locale } = owner;
  const all = reach(owner, scripts, 'dynamic');
  const named = (name: string) => [...all].filter((file) => isChunk(file, name));
  const untouched = reach(owner, [...scripts, ...named('hydrate')], 'static');
  const parts = ['start', simulator, locale, 'draw-chart'].flatMap(named).filter((file) => !isOfWorker(file));
  const alive = reach(owner, [...untouched, ...parts], 'static');
  const bytes = (files: Set<string>) => [...files].reduce((sum, file) => sum + readScript(dist, file).bytes, 0);
  return { untouched: bytes(untouched), alive: bytes(alive), all: bytes(all) };
}

interface Script {
  /** After gzip. */
  bytes: number;
  imported: string[];
  /** What it may load later, and its workers. */
  loaded: string[];
}

const known = new Map<string, Script>();

/** A script's weight and what it names; each file is read once, however many pages start it. */
function readScript(dist: string, file: string): Script {
  const place = path.join(dist, file);
  const code = known.has(place) ? '' : readFileSync(place, 'utf8');
  const names = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, name = '']) => name);
  const script = known.get(place) ?? {
    bytes: gzipSync(code).length,
    imported: names(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g),
    loaded: [...names(/import\(["'`]\.\/([^"'`]+\.js)["'`]\)/g), ...names(/[/]_astro[/]([\w.-]*worker[\w.-]*\.js)/g)],
  };
  known.set(place, script);
  return script;
}

function reach(owner: ScriptOwner, from: readonly string[], kind: 'static' | 'dynamic'): Set<string> {
  const reached = new Set(from);
  for (const file of reached) {
    const { imported, loaded } = readScript(owner.dist, file);
    for (const name of kind === 'dynamic' ? [...imported, ...loaded] : imported)
      if (!isForeign(name, owner)) reached.add(path.posix.join('_astro', name));
  }
  return reached;
}

function isForeign(file: string, { simulator, simulators, locale }: ScriptOwner): boolean {
  const others = [...simulators.filter((id) => id !== simulator), ...LOCALES.filter((each) => each !== locale)];
  return others.some((name) => isChunk(file, name));
}

/** Chunks are called by their module and a hash of eight characters; those of a worker with a dash between. */
function isOfWorker(file: string): boolean {
  return /-[\w-]{8}\.js$/.test(file) && !/\.[\w-]{8}\.js$/.test(file);
}

function isChunk(file: string, name: string): boolean {
  return new RegExp(`^${name}[.-][\\w-]{8}\\.js$`).test(path.posix.basename(file));
}
