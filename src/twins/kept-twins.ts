import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestFiles } from '../compile/digest.ts';

/** What is kept from one build to the next: Markdown by a digest of what it follows from. */
export interface KeptTwins {
  /** The Markdown under a key, made when it is not known. */
  get: (key: string, make: () => string) => string;
  /** Keeps what this build asked for, and nothing else. */
  keep: () => Promise<void>;
}

/** What a page's Markdown follows from besides the page. */
const WRITERS = [
  'src/{twins,i18n,schemas}/**/*.ts',
  'src/simulator-host/{labels,take-away}/*.ts',
  'simulators/**/*.{ts,json}',
  'content/interface/*.yml',
];

/** Opens what the last build kept, unless it was written by other code or is damaged, as by a build that was ended while it wrote. */
export async function openKeptTwins(project: string, cache: string): Promise<KeptTwins> {
  const file = path.join(cache, 'twins.json');
  const code = digestFiles(project, WRITERS);
  const last = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  const known: Record<string, string> = last?.code === code ? last.texts : {};
  const texts: Record<string, string> = {};
  let isNew = false;
  return {
    get(key, make) {
      const last = texts[key] ?? known[key];
      const text = last ?? make();
      isNew ||= last === undefined;
      texts[key] = text;
      return text;
    },
    keep: async () => {
      if (isNew) await writeFile(file, JSON.stringify({ code, texts }));
    },
  };
}
