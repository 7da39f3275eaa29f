import { LANGUAGE_TAGS } from '../i18n/locales.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { type Book, chapterId } from './book.ts';
import { chapterHtml } from './book-chapter.ts';

/**
 * A book as one HTML document: title page, contents, chapters. `numbers` says on which page each chapter begins; before that is known the
 * contents leave room.
 */
export function bookHtml(book: Book, numbers: readonly number[] = []): string {
  const { locale, title, site, chapters } = book;
  const links = chapters.flatMap(({ html }) => html.match(/<link rel="stylesheet"[^>]*>/g) ?? []);
  const styles = [...new Set(links)];
  return [
    `<!doctype html><html lang="${LANGUAGE_TAGS[locale]}" data-theme="light" data-title="${escapeHtml(title)}" class="gw-book"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(`${title} · ${site}`)}</title><meta name="author" content="${escapeHtml(site)}">`,
    ...styles,
    `<style>${BOOK_STYLE}${ownLinks(book)}${runningTitles(book)}</style></head><body>`,
    titlePage(book),
    contents(book, numbers),
    ...chapters.map((_, place) => chapterHtml(place, book)),
    '</body></html>',
  ].join('\n');
}

function titlePage({ title, summary, site, home }: Book): string {
  return `<header class="gw-book-cover"><p class="gw-book-site">${escapeHtml(site)}</p><div><p class="gw-book-title">${escapeHtml(title)}</p><p>${escapeHtml(summary)}</p></div><p><a href="${escapeHtml(home)}">${escapeHtml(home)}</a></p></header>`;
}

function contents({ chapters, words }: Book, numbers: readonly number[]): string {
  const entries = chapters.map(({ title, part }, place) => {
    const isFirst = part !== chapters[place - 1]?.part && chapters.some((other) => other.part !== part);
    const heading = isFirst ? `<li class="gw-book-part">${escapeHtml(part)}</li>` : '';
    const link = `<a href="#${chapterId(place)}"><span>${escapeHtml(title)}</span><span>${numbers[place] ?? '000'}</span></a>`;
    return `${heading}<li>${link}</li>`;
  });
  return `<nav class="gw-book-contents"><h1>${escapeHtml(words.contents)}</h1><ol>${entries.join('')}</ol></nav>`;
}

/** The site's own pages are named by their titles; only what lies elsewhere needs its address. */
function ownLinks({ home }: Book): string {
  return `.gw-book .sl-markdown-content a[href^=${quoted(home)}]::after{content:none}`;
}

/** Each chapter's own page style, since a running title cannot be taken from the text. */
function runningTitles({ chapters }: Book): string {
  return chapters
    .map(({ title, part }, place) => {
      const name = chapterId(place);
      return `.gw-book-${name}{page:${name}}@page ${name}{@top-left{content:${quoted(part)}}@top-right{content:${quoted(title)}}}`;
    })
    .join('');
}

/** A text as a CSS string. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

const RUNNING = 'font: 8pt/1 "Liberation Sans", Arial, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #444;';

const BOOK_STYLE = `
@page { size: A4; margin: 24mm 20mm 22mm;
  @top-left { ${RUNNING} } @top-right { ${RUNNING} } @bottom-right { ${RUNNING} content: counter(page); } }
@page cover { @top-left { content: none; } @bottom-right { content: none; } }
html.gw-book, .gw-book body { background: white; }
.gw-book-cover { page: cover; break-after: page; display: flex; flex-direction: column; justify-content: space-between; block-size: 240mm; }
.gw-book-cover p { margin: 0; max-inline-size: 120mm; }
.gw-book-cover .gw-book-site { font-weight: 600; border-block-start: 2pt solid; padding-block-start: 4mm; max-inline-size: none; }
.gw-book-cover .gw-book-title { font-size: 30pt; line-height: 1.25; font-weight: 600; margin-block-end: 6mm; }
.gw-book-cover a { color: inherit; }
.gw-book h1 { font-size: 22pt; line-height: 1.25; margin: 0 0 5mm; }
.gw-book-contents ol { list-style: none; padding: 0; margin: 0; }
.gw-book-contents li { margin: 0; border-block-end: 0.5pt solid #bbb; break-inside: avoid; }
.gw-book-contents .gw-book-part { font-weight: 600; padding-block: 5mm 2mm; break-after: avoid; }
.gw-book-contents a { display: flex; justify-content: space-between; gap: 6mm; padding-block: 2mm; color: inherit; text-decoration: none; }
.gw-book-contents a span + span { font-variant-numeric: tabular-nums; }
.gw-book-chapter { break-before: page; }
.gw-book noscript { display: none; }
.gw-book-chapter > h2 { font-size: 15pt; margin: 9mm 0 3mm; }
.gw-book-terms { font-size: 8.5pt; }
.gw-book-terms > div { break-inside: avoid; margin-block-end: 1.5mm; }
.gw-book-terms > div:nth-last-child(-n + 4) { break-before: avoid; }
.gw-book-terms :is(dt, dd) { display: inline; margin: 0; }
.gw-book-terms dt { font-weight: 600; margin-inline-end: 1em; }
`;
