import { elementAt } from '../twins/read-tree.ts';
import { type Book, type Chapter, chapterId } from './book.ts';

/** A chapter's page, with its ids and links made those of the book, and the terms that it explains listed at its end. */
export function chapterHtml(place: number, book: Book): string {
  const chapter = book.chapters[place];
  if (!chapter) return '';
  const { html, title } = chapter;
  const content = elementAt(html, /<div[^>]*class="sl-markdown-content[^"]*"[^>]*>/);
  const parts = [
    `<h1>${elementAt(html, /<h1[^>]*id="_top"[^>]*>/).replace(/^<h1[^>]*>|<\/h1>$/g, '') || title}</h1>`,
    elementAt(html, /<ul[^>]*class="gw-facts[^"]*"[^>]*>/),
    elementAt(html, /<p[^>]*class="gw-summary[^"]*"[^>]*>/),
    content,
    termList(content, book.words.terms),
  ];
  const id = chapterId(place);
  const bound = rebound(withoutScript(parts.join('\n')), chapter, id, book);
  return `<section class="gw-book-chapter gw-book-${id}" id="${id}">${bound}</section>`;
}

function withoutScript(html: string): string {
  return html.replace(/<script\b[\s\S]*?<\/script>/g, '');
}

/** Ids get the chapter's prefix; links to pages of the book lead within it, all others to the site. */
function rebound(html: string, chapter: Chapter, id: string, book: Book): string {
  const places = new Map(book.chapters.map(({ address }, place) => [address, chapterId(place)]));
  const target = (href: string) => {
    if (!URL.canParse(href, book.home) || /^[a-z]+:(?!\/\/)/i.test(href)) return href;
    const url = new URL(href, new URL(chapter.address, book.home));
    const inBook = url.origin === new URL(book.home).origin ? places.get(url.pathname) : undefined;
    if (!inBook) return url.href;
    return url.hash ? `#${inBook}-${url.hash.slice(1)}` : `#${inBook}`;
  };
  const each = (names: string) => names.replace(/\S+/g, (name) => `${id}-${name}`);
  return html
    .replace(/ (id|for|aria-labelledby|aria-describedby)="([^"]*)"/g, (_, name, value) => ` ${name}="${each(value)}"`)
    .replace(/ popovertarget="[^"]*"/g, '')
    .replace(/url\(#([^)]+)\)/g, (_, name) => `url(#${id}-${name})`)
    .replace(/ (xlink:href|href)="#([^"]*)"/g, (_, name, value) => ` ${name}="#${id}-${value}"`)
    .replace(/ href="([^"#][^"]*)"/g, (_, href) => ` href="${target(href)}"`);
}

/** On paper a definition cannot be opened where the term stands. */
function termList(html: string, heading: string): string {
  const found = html.matchAll(/<span class="gw-popover"[^>]*><strong>([\s\S]*?)<\/strong> <span>([\s\S]*?)<\/span>/g);
  const terms = new Map([...found].map(([, term = '', definition = '']) => [term, definition]));
  if (terms.size === 0) return '';
  const entries = [...terms].map(([term, definition]) => `<div><dt>${term}</dt><dd>${definition}</dd></div>`);
  return `<h2>${heading}</h2><dl class="gw-book-terms">${entries.join('')}</dl>`;
}
