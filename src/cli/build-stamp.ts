import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';

/** Everything a built site follows from, apart from the content. */
const SOURCES = ['{src,simulators,public}/**/*', '*.{json,mjs,ts}'];

/** What the last build was made from and what it wrote, so that building again from the same is known to change nothing. */
export interface BuildStamp {
  from: string;
  wrote: string;
}

/** The digest of all that a build reads: code, content, settings, and the day, since overdue reviews are counted from it. */
export function digestSources(project: string, content: string): string {
  const hash = createHash('sha256');
  const { SITE_URL, BASE_PATH, OFFLINE, NODE_ENV } = process.env;
  hash.update(JSON.stringify({ SITE_URL, BASE_PATH, OFFLINE, NODE_ENV, day: new Date().toISOString().slice(0, 10) }));
  addFiles(hash, project, SOURCES);
  addFiles(hash, content, ['content/**/*']);
  return hash.digest('base64url');
}

/** The digest of what a build wrote, by names and sizes. */
export function digestOutput(folder: string): string {
  const files = globSync('**/*', { cwd: folder, dot: true }).sort();
  const sizes = files.map((file) => `${file} ${statSync(path.join(folder, file)).size}`);
  return createHash('sha256').update(sizes.join('\n')).digest('base64url');
}

/** Reads the stamp of the folder that a build writes to. */
export function readStamp(target: string): BuildStamp | undefined {
  const file = stampFile(target);
  if (!existsSync(file) || !existsSync(target)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as BuildStamp;
}

/** Keeps the stamp of a build that succeeded, outside what it wrote. */
export function writeStamp(target: string, stamp: BuildStamp): void {
  mkdirSync(path.dirname(stampFile(target)), { recursive: true });
  writeFileSync(stampFile(target), JSON.stringify(stamp));
}

function stampFile(target: string): string {
  const name = createHash('sha256').update(target).digest('hex').slice(0, 16);
  return path.resolve('node_modules/.cache/groundwork', `build-${name}.json`);
}

function addFiles(hash: ReturnType<typeof createHash>, folder: string, patterns: string[]): void {
  for (const file of globSync(patterns, { cwd: folder }).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(folder, file)));
  }
}
