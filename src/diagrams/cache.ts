import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DrawResult } from './draw.ts';

/** Drawings on disk under the digest of all that they depend on. */
export interface DrawingCache {
  /** A digest of the source, Mermaid's version, the font's version and the code of this folder. */
  keyOf(source: string): string;
  /** What was remembered; undefined when there is nothing, or nothing that can be read. */
  read(key: string): Promise<DrawResult | undefined>;
  /** Remembers a result; a disk that cannot be written to only costs time at the next build. */
  write(key: string, result: DrawResult): Promise<void>;
}

const PACKAGES = ['mermaid', 'jsdom', '@fontsource/arimo'];
const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Where drawings are kept when nothing else is said. */
export function defaultCacheDirectory(): string {
  return resolve('node_modules/.cache/groundwork/diagrams');
}

/** Opens a cache; the folder is made at the first write. */
export function createCache(directory: string): DrawingCache {
  let basis: string | undefined;
  const fileOf = (key: string) => join(directory, key.slice(0, 2), `${key}.json`);
  return {
    keyOf(source) {
      basis ??= digestOfCode();
      return createHash('sha256').update(basis).update('\0').update(source).digest('hex').slice(0, 40);
    },
    async read(key) {
      try {
        return parseResult(await readFile(fileOf(key), 'utf8'));
      } catch {
        return undefined;
      }
    },
    async write(key, result) {
      const file = fileOf(key);
      const draft = `${file}.${randomUUID()}`;
      try {
        await mkdir(join(directory, key.slice(0, 2)), { recursive: true });
        await writeFile(draft, JSON.stringify(result));
        await rename(draft, file);
      } catch {
        return;
      }
    },
  };
}

function parseResult(text: string): DrawResult | undefined {
  const value = JSON.parse(text) as Partial<{ ok: boolean; drawing: { svg?: unknown }; problems: unknown }> | null;
  if (value?.ok === true && typeof value.drawing?.svg === 'string') return value as DrawResult;
  if (value?.ok === false && Array.isArray(value.problems)) return value as DrawResult;
  return undefined;
}

/** Tests and styles do not change what is drawn; every other file of the folder does. */
function digestOfCode(): string {
  const hash = createHash('sha256');
  const require = createRequire(import.meta.url);
  for (const name of PACKAGES) hash.update(`${name}@${versionOf(require, name)};`);
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((file) => /(?<!\.test)\.ts$/.test(file)).sort())
    hash.update(name).update(readFileSync(join(FOLDER, name)));
  return hash.digest('hex');
}

function versionOf(require: NodeJS.Require, name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return String(
        (JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version?: unknown }).version,
      );
    } catch {}
  }
  return 'unknown';
}
