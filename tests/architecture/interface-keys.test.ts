import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const code = globSync('src/**/*.{ts,tsx,astro}', { ignore: ['src/schemas/**', 'src/**/*.test.*'] }).map((file) =>
  readFileSync(file, 'utf8'),
);
const labels = parse(readFileSync('content/interface/en.yml', 'utf8')) as Record<string, unknown>;

/** Written out, or, where a name is put together, up to where its changing part begins: `stage${…}`, `theme_${…}`. */
function isUsed(key: string): boolean {
  const stem = key.replace(/\d+$|(?<=_)[a-z]+$/, '');
  return code.some((text) => new RegExp(`\\b${key}\\b`).test(text) || (stem !== key && text.includes(`${stem}\${`)));
}

/** Names of things that are looked up by what the content says: systems, roles, kinds of decision and the like. */
const BY_NAME = ['systems', 'roles', 'gallery'];

test('every word of the interface is used by some page or command', () => {
  const keys = Object.entries(labels)
    .filter(([group, words]) => typeof words === 'object' && !BY_NAME.includes(group))
    .flatMap(([group, words]) => Object.keys(words as object).map((key) => [group, key] as const));
  expect(keys.length).toBeGreaterThan(300);
  expect(keys.filter(([, key]) => !isUsed(key)).map((path) => path.join('.'))).toEqual([]);
});
