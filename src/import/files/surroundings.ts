import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { readSource } from '../read-source.ts';
import type { Surroundings } from '../read-text.ts';
import { slugOf } from '../sections/ids.ts';
import type { ImageAnswer } from '../tree/tree-work.ts';
import type { SourceFile } from './find-sources.ts';

/** A picture to put into `figures/`: a file to copy, or what an address held itself. */
export interface Figure {
  name: string;
  from: string | Uint8Array;
}

const PICTURES = ['svg', 'png', 'jpg', 'webp', 'avif'];
const EMBEDDED = /^data:image\/[\w+]+;base64,([A-Za-z0-9+/=\s]+)$/;
/** Where the sites that texts come from keep what is addressed from their root. */
const PUBLIC = [
  '.',
  '..',
  'public',
  'static',
  '.vuepress/public',
  'docs/.vuepress/public',
  'docs/public',
  'src/.vuepress/public',
  '.gitbook/assets',
];

/** What a file may ask of those around it. Pictures are noted in `figures`; nothing is copied here. */
export function surroundingsOf(
  file: SourceFile,
  figures: Figure[],
  pageOf: (absolute: string) => string | undefined,
): Surroundings {
  const folder = path.dirname(file.absolute);
  return {
    include: (name, from) => {
      const found = locate(name, path.dirname(from), file.root);
      if (!found) return { ok: false, code: 'include-missing' };
      const read = readSource(readFileSync(found));
      return read.ok
        ? { ok: true, name: found, lines: read.text.replace(/\r?\n$/, '').split(/\r\n|\r|\n/) }
        : { ok: false, code: 'include-unreadable' };
    },
    takeImage: (url) => {
      const [, data = ''] = EMBEDDED.exec(url) ?? [];
      if (data) return take('figure', Buffer.from(data, 'base64'));
      if (/^([a-z][\w+.-]*:|\/\/)/i.test(url)) return { ok: false, code: 'image-remote' };
      const found = locate(url.replace(/[?#].*$/, ''), folder, file.root);
      return found ? take(path.basename(found, path.extname(found)), found) : { ok: false, code: 'image-missing' };
    },
    pageFor: (url) => {
      const [target = ''] = url.split('#');
      return target === '' ? undefined : pageAt(target, folder, file.root, pageOf);
    },
  };

  function take(name: string, from: string | Uint8Array): ImageAnswer {
    const known = figures.find((figure) => typeof from === 'string' && figure.from === from);
    if (known) return { ok: true, url: `figures/${known.name}` };
    const kind = kindOf(typeof from === 'string' ? readFileSync(from) : from);
    if (!kind) return { ok: false, code: 'image-kind' };
    const base = slugOf(name) || 'figure';
    let free = `${base}.${kind}`;
    for (let count = 2; figures.some((figure) => figure.name === free); count += 1) free = `${base}-${count}.${kind}`;
    figures.push({ name: free, from });
    return { ok: true, url: `figures/${free}` };
  }
}

/** The kind of a picture by what is in it: the site reads it again, and by its name. */
function kindOf(bytes: Uint8Array): string | undefined {
  try {
    const { type = '' } = imageSize(bytes);
    return PICTURES.includes(type) ? type : undefined;
  } catch {
    return undefined;
  }
}

function pageAt(
  target: string,
  folder: string,
  root: string,
  pageOf: (absolute: string) => string | undefined,
): string | undefined {
  const bare = decoded(target)
    .replace(/\.(md|mdx|markdown|html?)$/i, '')
    .replace(/\/$/, '');
  const start = bare.startsWith('/') ? path.join(root, bare) : path.resolve(folder, bare);
  const names = ['.md', '.mdx', '.markdown', '.txt', '/index.md', '/README.md', '/readme.md', '/index.mdx'];
  return names.map((end) => pageOf(start + end)).find((found) => found !== undefined);
}

/** A file by the address another file uses for it. */
function locate(name: string, folder: string, root: string): string | undefined {
  const bare = decoded(name.trim());
  const fromRoot = /^(@\/|~?\/|@site\/)/.test(bare);
  const inside = bare.replace(/^(@site\/|@\/|~?\/)/, '');
  const candidates = fromRoot ? PUBLIC.map((place) => path.join(root, place, inside)) : [path.resolve(folder, bare)];
  return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
