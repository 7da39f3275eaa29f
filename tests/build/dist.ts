import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { globSync } from 'tinyglobby';

/** The folder of the built site under test. */
export const DIST = process.env.TEST_DIST ?? 'dist';

/** A page as it was built. */
export interface BuiltPage {
  /** `/en/glossary/` */
  address: string;
  file: string;
  html: string;
  /** Parsed when it is first asked for. */
  document: Document;
}

/** Every page of a built site. */
export function readPages(dist = DIST): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist }).map((file) => {
    const html = readFileSync(path.join(dist, file), 'utf8');
    const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    let document: Document | undefined;
    return {
      address,
      file,
      html,
      get document() {
        document ??= new JSDOM(html).window.document;
        return document;
      },
    };
  });
}

/** One page of a built site. @example readPage('/en/glossary/') */
export function readPage(address: string, dist = DIST): BuiltPage {
  const file = `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
  const html = readFileSync(path.join(dist, file), 'utf8');
  return { address, file, html, document: new JSDOM(html).window.document };
}

/** Whether an address of the site is answered by a file. */
export function isAnswered(pathname: string, base: string, dist = DIST): boolean {
  if (!pathname.startsWith(base)) return false;
  const file = path.join(dist, decodeURIComponent(pathname.slice(base.length)));
  return existsSync(pathname.endsWith('/') ? path.join(file, 'index.html') : file);
}
