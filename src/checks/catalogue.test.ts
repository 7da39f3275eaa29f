import { expect, test } from 'vitest';
import { CATALOGUE, type Rule } from './catalogue.ts';

const RULES = Object.entries<Rule>(CATALOGUE);

test.each(RULES)('%s says in both languages what must hold and how to mend it', (id, { severity, title, fix }) => {
  expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  expect(['error', 'warning']).toContain(severity);
  expect(title.zh).toMatch(/\p{Script=Han}/u);
  expect(fix.zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(title.en).not.toMatch(/\p{Script=Han}|\.$/u);
  expect(fix.en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
});

test('no two rules say the same', () => {
  for (const locale of ['zh', 'en'] as const) {
    expect(new Set(RULES.map(([, { title }]) => title[locale])).size).toBe(RULES.length);
  }
});
