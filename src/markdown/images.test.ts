import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compilePage } from '../compile/compile-page.ts';
import { pageCalled, realSetting } from '../compile/page-fixtures.ts';
import { inLocale } from '../i18n/said.ts';

/** A red dot, one pixel by one. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const page = pageCalled('zh');
const root = mkdtempSync(path.join(tmpdir(), 'groundwork-images-'));
const figures = path.join(root, path.dirname(page.file), 'figures');
let setting: Awaited<ReturnType<typeof realSetting>>;

beforeAll(async () => {
  mkdirSync(figures, { recursive: true });
  writeFileSync(path.join(figures, 'dot.png'), DOT);
  writeFileSync(path.join(figures, 'dot.jpg'), DOT);
  writeFileSync(
    path.join(figures, '白 板.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>',
  );
  const real = await realSetting();
  setting = { ...real, base: '/groundwork', library: { ...real.library, root } };
});
afterAll(async () => {
  await setting.end();
  rmSync(root, { recursive: true });
});

const compile = (body: string) => compilePage(page, `---\ntitle: 试验\nsummary: 一句话。\n---\n\n${body}\n`, setting);

test('a picture that stands alone is a figure with its size, its words and a way to its full size', async () => {
  const { html, problems } = await compile('![一个 *红* 点](figures/dot.png "图 1：a_b_c")');
  expect(problems).toEqual([]);
  const [, address = ''] = /<a href="([^"]+)"/.exec(html) ?? [];
  expect(address).toMatch(/^\/groundwork\/figures\/[0-9a-f]{10}\/dot\.png$/);
  expect(html).toContain(
    `<img src="${address}" alt="一个 红 点" width="1" height="1" loading="lazy" decoding="async">`,
  );
  expect(html).toContain('<figcaption>图 1：a_b_c</figcaption>');
});

test('a picture in a line stays in it, whatever its name', async () => {
  const { html, problems } = await compile('见 ![白板](<./figures/白 板.svg>) 上的字。');
  expect(problems).toEqual([]);
  expect(html).toMatch(
    /<p>见 <img src="[^"]+%E7%99%BD%20%E6%9D%BF\.svg" alt="白板" width="40" height="30"[^>]*> 上的字。<\/p>/,
  );
});

test('a picture without words, from elsewhere, missing, or of another kind is reported', async () => {
  const { problems } = await compile(
    [
      '![](figures/dot.png)',
      '![外](https://example.org/x.png)',
      '![无](figures/none.png)',
      '![错](figures/dot.jpg)',
    ].join('\n\n'),
  );
  expect(problems.map(({ rule, line, found }) => [rule, line, inLocale(found, 'en')])).toEqual([
    ['image-alt', 6, '![](figures/dot.png)'],
    ['dead-image', 8, 'https://example.org/x.png'],
    ['dead-image', 10, 'figures/none.png: no such file'],
    ['dead-image', 12, 'figures/dot.jpg: no picture that can be read, or not of the kind its name says'],
  ]);
});
