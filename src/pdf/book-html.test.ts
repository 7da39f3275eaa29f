import { expect, test } from 'vitest';
import type { Book, Chapter } from './book.ts';
import { bookHtml } from './book-html.ts';

const chapter = (slug: string, content: string): Chapter => ({
  address: `/docs/en/playbooks/tech/${slug}/`,
  title: slug.toUpperCase(),
  part: 'Technology',
  html: `<head><link rel="stylesheet" href="/docs/a.css"></head><h1 id="_top">${slug}</h1><div class="sl-markdown-content">${content}</div>`,
});

const book: Book = {
  locale: 'en',
  title: 'Technology',
  summary: 'What "it" is',
  site: 'Groundwork',
  home: 'https://example.org/docs/',
  words: { contents: 'Contents', terms: 'Terms' },
  chapters: [
    chapter(
      'one',
      '<h2 id="when">When</h2><a href="/docs/en/playbooks/tech/two/#how">x</a><a href="/docs/en/glossary/#t">y</a><script>no()</script>',
    ),
    chapter('two', '<h2 id="how">How</h2><a href="#how">z</a><svg><use href="#m"/><path id="m" fill="url(#m)"/></svg>'),
  ],
};

test('links between chapters stay in the book, others lead to the site, and no id stands twice', () => {
  const html = bookHtml(book, [3, 9]);
  expect(html).toContain('<a href="#c1-how">x</a><a href="https://example.org/docs/en/glossary/#t">y</a>');
  expect(html).toContain('<a href="#c1-how">z</a><svg><use href="#c1-m"/><path id="c1-m" fill="url(#c1-m)"/></svg>');
  expect(html).not.toContain('no()');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the contents name each chapter with its page', () => {
  expect(bookHtml(book, [3, 9])).toContain('<a href="#c1"><span>TWO</span><span>9</span></a>');
});

test('each term that a chapter explains is listed once at its end', () => {
  const term =
    '<span class="gw-term"><button>w</button><span class="gw-popover" id="p"><strong>flag</strong> <span>A switch.</span> <a href="/docs/g/#f">G</a></span></span>';
  const html = bookHtml({ ...book, chapters: [chapter('one', term + term)] });
  expect(html.match(/<dt>flag<\/dt><dd>A switch\.<\/dd>/g)).toHaveLength(1);
});
