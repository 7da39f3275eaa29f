import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../checks/catalogue.ts';
import { EXAMPLES } from '../../checks/examples.ts';
import { inLocale } from '../../i18n/said.ts';
import { rulesPage } from './rules-page.ts';

describe.each(['zh', 'en'] as const)('the guide in %s', (locale) => {
  const page = readFileSync(`content/pages/guide/checks/${locale}.mdx`, 'utf8');

  test('says of the rules what the catalogue says: npm run --silent check -- --rules --page writes it', () => {
    expect(page).toBe(rulesPage(locale));
  });

  test('has every rule once, with a mistake and the same mended', () => {
    const headings = [...page.matchAll(/^### `(.+)` \{#(.+)\}$/gm)];
    expect(headings.map(([, id]) => id).sort()).toEqual(Object.keys(CATALOGUE).sort());
    for (const [id, { wrong, right }] of Object.entries(EXAMPLES)) {
      expect(inLocale(wrong, locale), id).not.toBe(inLocale(right, locale));
      for (const line of inLocale(wrong, locale).split('\n')) expect(page, id).toContain(line);
    }
  });
});
