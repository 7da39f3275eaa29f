import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Locale } from '../i18n/locales.ts';
import type { ListedEntry } from './list-entries.ts';
import { splitHan } from './split-text.ts';

/** Words of the page's furniture and of drawings and simulators say nothing about the page. */
const NOT_TEXT = ['svg', 'gw-island', 'script', 'style', 'details.gw-source', '.sr-only'];

/**
 * Pagefind cuts Chinese into words when it writes, and otherwise when it searches; we cut it ourselves, both times alike, and tell it
 * that the language is none it knows.
 */
const LANGUAGE: Record<Locale, string> = { zh: 'und', en: 'en' };

/** Writes one language's index of texts, and says which fragment of it holds which entry. */
export async function writeBundle(
  folder: string,
  locale: Locale,
  listed: readonly ListedEntry[],
): Promise<Map<string, string>> {
  const { index } = accept(
    await pagefind.createIndex({ forceLanguage: LANGUAGE[locale], excludeSelectors: NOT_TEXT, writePlayground: false }),
  );
  if (!index) throw new Error('Pagefind gave no index.');
  await Promise.all(
    listed.map(async ({ entry, texts }) => {
      const text = texts[locale];
      if (text)
        accept(await index.addHTMLFile({ url: `/${entry.id}`, content: document(text.title, text.html, locale) }));
    }),
  );
  const { files } = accept(await index.getFiles());
  await pagefind.close();
  const needed = files.filter(({ path: name }) => NEEDED.test(name));
  await Promise.all(needed.map((file) => write(path.join(folder, file.path), file.content)));
  return new Map(needed.flatMap(readFragment));
}

/** What searching takes; the rest of Pagefind's files are ways to show results. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|.*\.(pf_meta|pf_index|pf_fragment|pagefind))$/;

async function write(file: string, content: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

function document(title: string, html: string, locale: Locale): string {
  const body = locale === 'zh' ? splitMarkup(html) : html;
  return `<html lang="${locale}"><body><h1>${locale === 'zh' ? splitHan(title) : title}</h1>${body}</body></html>`;
}

/** Tags stay as they are; what stands between them is cut. */
function splitMarkup(html: string): string {
  return html.replace(
    /(<(?:[^>"']|"[^"]*"|'[^']*')*>)|([^<]+)/g,
    (_match, tag?: string, text?: string) => tag ?? splitHan(text ?? ''),
  );
}

function accept<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

/** A fragment is gzipped JSON after a mark of twelve bytes; its `url` is the entry's id after a slash. */
function readFragment({
  path: name,
  content,
}: {
  path: string;
  content: Uint8Array;
}): [id: string, fragment: string][] {
  if (!name.endsWith('.pf_fragment')) return [];
  const text = gunzipSync(content).toString('utf8');
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return [[url.slice(1), path.basename(name, '.pf_fragment')]];
}
