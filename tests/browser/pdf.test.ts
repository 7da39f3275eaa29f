import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { findPlaces } from '../../src/compile/places.ts';
import { readLibrary } from '../../src/compile/read-library.ts';
import { bindBooks } from '../../src/pdf/bind-books.ts';
import { openPrinter, printBook } from '../../src/pdf/print-book.ts';
import { type ReadPdf, readPdf } from '../../src/pdf/read-pdf.ts';
import { findChromium } from './find-chromium.ts';

const DIST = process.env.TEST_DIST ?? 'dist';
let title = '';
let headings: string[] = [];
let pdf: ReadPdf;

beforeAll(async () => {
  const { library } = await readLibrary(findPlaces(process.cwd()));
  const read = (address: string) => readFileSync(path.join(DIST, address, 'index.html'), 'utf8');
  const book = bindBooks(library, 'zh', read, 'integration')[0]?.book;
  if (!book) throw new Error('There is no book of integration.');
  // Its simulator has a table that on a screen is wider than a sheet.
  const chapters = book.chapters.slice(1, 2);
  title = chapters[0]?.title ?? '';
  headings = [...(chapters[0]?.html.matchAll(/<h2[^>]*id="(?:when|before|how|steps|try)"[^>]*>([^<]+)</g) ?? [])].map(
    ([, text]) => text ?? '',
  );
  const browser = await openPrinter(findChromium());
  const { pdf: bytes } = await printBook({ ...book, chapters }, DIST, browser);
  await browser.close();
  pdf = await readPdf(bytes);
});

test('a PDF opens with a title page and contents, and its outline follows the headings', async () => {
  expect(pdf.pages).toBeGreaterThan(5);
  expect(pdf.outline.map((entry) => entry.title)).toEqual(['目录', title]);
  const below = pdf.outline[1]?.below.map((entry) => entry.title) ?? [];
  expect(headings.length).toBe(5);
  expect(below.slice(0, 5)).toEqual(headings);
});

test('the contents name the page on which a chapter begins, and its Chinese can be searched for', async () => {
  const page = pdf.outline[1]?.page ?? 0;
  // A font may draw 大 and the radical ⼤ with one glyph, and the browser then names either.
  const wordsOn = async (number: number) => (await pdf.textOf(number)).normalize('NFKC').replace(/\s/g, '');
  const words = title.replace(/\s/g, '');
  expect(await wordsOn(page)).toContain(words);
  expect(await wordsOn(2)).toContain(`${words}${page}`);
});

test('nothing is wider than a sheet, for which a browser would print all of it smaller', async () => {
  const [cover, opening] = await Promise.all([1, pdf.outline[1]?.page ?? 0].map(pdf.largestOn));
  expect(cover).toBeCloseTo(30, 0);
  expect(opening).toBeCloseTo(22, 0);
});
