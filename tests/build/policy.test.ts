import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT_POLICY } from '../../src/policy/content-policy.ts';
import { DIST, readPages } from './dist.ts';

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const plain = (attribute: string) =>
  attribute.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

const pages = readPages();

test.each([
  ['scripts', /<script(?![^>]*\b(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g],
  ['styles', /<[a-z][^>]*\sstyle="([^"]*)"/g],
])('every one of the %s written into a page is known to the policy', (_kind, pattern) => {
  const written = new Map<string, string>();
  for (const { html } of pages) {
    for (const [, text = ''] of html.matchAll(pattern)) written.set(sha256(plain(text)), text.trim().slice(0, 80));
  }
  expect([...written].filter(([hash]) => !CONTENT_POLICY.includes(hash))).toEqual([]);
});

test('no page has a style element or an attribute that runs script', () => {
  const guilty = pages.filter(({ html }) => /<style[\s>]|<[a-z][^>]*\son[a-z]+=/.test(html));
  expect(guilty.map(({ address }) => address)).toEqual([]);
});

test('every page carries the policy', () => {
  const without = pages.filter(({ html }) => !html.includes('http-equiv="Content-Security-Policy"'));
  expect(without.map(({ address }) => address)).toEqual([]);
});

describe.each([path.join(DIST, '_headers'), 'docs/deploy/Caddyfile', 'docs/deploy/nginx.conf'])('%s', (file) => {
  test('sends the same policy', () => {
    expect(readFileSync(file, 'utf8')).toContain(CONTENT_POLICY);
  });
});
