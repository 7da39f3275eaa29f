import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from './find-chromium.ts';

/** Media types by the ending of a file's name. */
export const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** How a reader comes to the site. */
export interface Reader {
  width?: number;
  theme?: 'light' | 'dark';
  script?: boolean;
  forcedColours?: boolean;
  /** The reader's own language; the page's where nothing is said. */
  locale?: string;
}

/** A page that was opened, with what went wrong on it. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  errors: string[];
  foreign: string[];
}

/** Serves the built site to a Chromium for the tests of one file. */
export function useSite() {
  let browser: Browser;
  let origin = '';
  let going: Visit | undefined;
  const server = serve(process.env.TEST_DIST ?? 'dist');
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
    });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  async function open(address: string, reader: Reader = {}): Promise<Visit> {
    const { width = 1280, theme = 'light', script = true, forcedColours, locale = languageOf(address) } = reader;
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: theme,
      javaScriptEnabled: script,
      forcedColors: forcedColours ? 'active' : 'none',
      reducedMotion: 'reduce',
      locale,
      // What a worker keeps is tested in offline.test.ts; elsewhere every page comes from the build.
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const visit: Visit = { page, context, errors: [], foreign: [] };
    page.on('pageerror', (error) => visit.errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && visit.errors.push(message.text()));
    page.on('request', (request) => {
      const url = request.url();
      if (![origin, 'blob:', 'data:'].some((start) => url.startsWith(start))) visit.foreign.push(url);
    });
    await page.goto(origin + address, { waitUntil: 'load' });
    return visit;
  }
  return {
    /** A page in a browser profile of its own. */
    open,
    /** A page that the same reader as last time goes on to; what was wrong with the one before is forgotten. */
    async goOn(address: string): Promise<Visit> {
      if (!going) {
        going = await open(address);
        return going;
      }
      // Away first: to the same page with another fragment a browser does not go anew.
      await going.page.goto('about:blank');
      going.errors.length = 0;
      going.foreign.length = 0;
      await going.page.goto(origin + address, { waitUntil: 'load' });
      return going;
    },
  };
}

function languageOf(address: string): string {
  return address.startsWith('/en/') ? 'en-GB' : 'zh-CN';
}

function serve(folder: string) {
  return createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    let file = path.join(folder, pathname);
    if (existsSync(file) && statSync(file).isDirectory()) file = path.join(file, 'index.html');
    if (!existsSync(file)) {
      response.statusCode = 404;
      file = path.join(folder, '404.html');
    }
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
}

/** Lays a hand on every island of a page, which is what loads its code, and waits until all are alive. */
export async function wakeIslands(page: Page): Promise<void> {
  for (const island of await page.locator('gw-island').all()) {
    await island.scrollIntoViewIfNeeded();
    await island.and(page.locator('[ready]')).waitFor({ state: 'attached' });
    await island.dispatchEvent('pointerover', { bubbles: true });
    await island.and(page.locator('[data-alive]')).waitFor({ state: 'attached' });
  }
}
