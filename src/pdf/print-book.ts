import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import type { Book } from './book.ts';
import { bookHtml } from './book-html.ts';
import { readPdf } from './read-pdf.ts';

/** A PDF and how many pages it has. */
export interface PrintedBook {
  pdf: Buffer;
  pages: number;
}

/** A book as PDF, tagged, with its headings as outline. It is set twice: the contents name pages that are known only when it has been set. */
export async function printBook(book: Book, folder: string, browser: Browser): Promise<PrintedBook> {
  const { outline, pages } = await readPdf(await printHtml(bookHtml(book), book.home, folder, browser));
  // The contents' own heading comes first.
  const numbers = outline.slice(1).map(({ page }) => page);
  return { pdf: await printHtml(bookHtml(book, numbers), book.home, folder, browser), pages };
}

/** Opens the browser that prints. Nothing of it reaches the network. */
export function openPrinter(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/** What a page of the site asks for is answered from the folder in which the site was built. */
async function printHtml(html: string, home: string, folder: string, browser: Browser): Promise<Buffer> {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light', viewport: SHEET });
  const page = await context.newPage();
  const start = new URL('book.html', home);
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.href === start.href) return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    const file = path.join(folder, decodeURIComponent(url.pathname.slice(new URL(home).pathname.length)));
    return url.origin === start.origin && existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
  await page.emulateMedia({ media: 'print' });
  await page.goto(start.href, { waitUntil: 'load', timeout: LOAD_LIMIT_MS });
  await page.evaluate(fitFormulas);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
  await context.close();
  return pdf;
}

/** What is printed of an A4 sheet, in CSS pixels: its width less the margins of `book-html.ts`. */
const SHEET = { width: Math.floor((170 / 25.4) * 96), height: Math.floor((251 / 25.4) * 96) };

/** In the page: a formula cannot run over lines, so one that is wider than the sheet is set smaller. */
function fitFormulas(): void {
  for (const place of document.querySelectorAll<HTMLElement>('.gw-sim-scroll:has(> math)')) {
    const [formula] = place.children;
    const share = place.clientWidth / (formula?.getBoundingClientRect().width ?? 0);
    if (share < 1 && formula instanceof MathMLElement) formula.style.zoom = String(Math.floor(share * 100) / 100);
  }
}

/** All playbooks in one document are some forty megabytes. */
const LOAD_LIMIT_MS = 120_000;
