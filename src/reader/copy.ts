import { fill } from '../simulator-host/labels/fill.ts';
import { pageLocale } from './page-locale.ts';
import { READER_WORDS } from './reader-words.ts';
import { tell } from './tell.ts';

/** Copies the address of a section; the link itself leads there as any link does. */
export async function copyLink(link: HTMLAnchorElement): Promise<void> {
  const words = READER_WORDS[pageLocale()];
  const heading = link.parentElement?.querySelector('h2, h3, h4')?.textContent ?? '';
  try {
    await navigator.clipboard.writeText(link.href);
    tell(fill(words.linkCopied, { heading }));
  } catch {
    tell(words.copyFailed);
  }
}

/** Copies a page's Markdown, which is fetched for that. */
export async function copyPage(address: string): Promise<void> {
  const words = READER_WORDS[pageLocale()];
  try {
    // A promise, because a browser may allow copying only at the press itself and not after a fetch.
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': fetchText(address) })]);
    tell(words.pageCopied);
  } catch {
    tell(words.pageMissing);
  }
}

async function fetchText(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return new Blob([await answer.text()], { type: 'text/plain' });
}
