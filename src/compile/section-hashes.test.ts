import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainWords } from './plain-words.ts';
import { hashSections } from './section-hashes.ts';
import { splitSections } from './split-sections.ts';

const page = (body: string) => `---\ntitle: T\nsummary: S.\n---\n\nBefore.\n\n${body}`;

describe('sections', () => {
  test('begin at second- and third-level headings with an id; others belong to what is above', () => {
    const text = page('## A {#a}\n\n### B {#b}\n\n### No id\n\n#### Deep {#deep}\n\n# Top {#top}\n');
    expect(splitSections(text).map(({ id }) => id)).toEqual(['_top', 'a', 'b']);
    expect(splitSections(text)[2]?.text).toContain('#### Deep {#deep}');
  });

  test('do not begin inside a fence, whichever way it is drawn', () => {
    const text = page('````md\n```\n## A {#a}\n```\n````\n~~~\n## B {#b}\n```\n~~~\n## C {#c}\n');
    expect(splitSections(text).map(({ id }) => id)).toEqual(['_top', 'c']);
  });

  test('hold the whole text between them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('word', '## A {#a}', '### B {#b}', '```', '~~~~', '')), (lines) => {
        const joined = splitSections(lines.join('\n')).flatMap(({ text }) => text.split('\n'));
        expect(joined.filter(Boolean).sort()).toEqual(lines.filter(Boolean).sort());
      }),
    );
  });
});

describe('what counts', () => {
  // Pairs of ways to write the same words.
  test.each([
    ['line endings', 'one\ntwo', 'one\r\ntwo'],
    ['wrapping', 'one two', 'one\n  two  '],
    ['wrapping between Han characters', '增长\n团队', '增长团队'],
    ['spaces between Han and Latin', '用 AB 测试 3 天', '用AB测试3天'],
    ['emphasis', 'do **not** ship `it` _now_', 'do not ship it now'],
    ['lists', '- one\n- two', '1. one\n2. two'],
    ['tasks', '- [ ] one', '* [x] one'],
    ['quotations', '> one\n> two', 'one two'],
    ['tables', '| a | b |\n| --- | ---: |\n| 1 | 2 |', '|a|b|\n|:-:|-|\n|1|2|'],
    ['quotation marks, commas and full stops', '“Yes”, he said.', '"Yes" he said'],
    ['full and half width', '（约５０％）：是', '(约50%) 是'],
    ['commas between numbers', '取 3，5 与 4：30', '取 3, 5 与 4: 30'],
    ['dashes of a range', '10–20% in 3 - 5 days', '10-20% in 3~5 days'],
    ['kinds of minus', 'by −5', 'by -5'],
    ['comments for authors', 'one {/* check\nthis */}two', 'one two'],
    ['where a link within the site leads', '[more](../a/en.mdx#b)', '[more](/glossary/)'],
    ['entities', 'a &lt; b', 'a < b'],
  ])('not %s', (_what, one, other) => {
    expect(plainWords(one)).toBe(plainWords(other));
  });

  // Pairs that say different things.
  test.each([
    ['a word', 'do not ship', 'do ship'],
    ['one Han character', '不超过三天', '不超过五天'],
    ['the order of words', 'lead asks team', 'team asks lead'],
    ['where a word ends', 'a part', 'apart'],
    ['a digit', '3.5 days', '3.6 days'],
    ['a decimal point', '3.5 days', '35 days'],
    ['a range', '1–5 days', '15 days'],
    ['two numbers or a range', '1 5', '1–5'],
    ['a sign', 'by -5', 'by 5'],
    ['a comparison', 'if x < 3', 'if x > 3'],
    ['per cent', '5% more', '5 more'],
    ['a currency', '¥500', '$500'],
    ['parentheses of a formula', '(a + b) × c', 'a + b × c'],
    ['a number of a scenario', '<Simulator id="ice" inputs={{ a: 1 }} />', '<Simulator id="ice" inputs={{ a: 2 }} />'],
    ['the standing of a citation', '<Cite id="x" standing="target" />', '<Cite id="x" standing="measured" />'],
    ['an address of another site', '[a](https://e.org/one)', '[a](https://e.org/two)'],
    ['a label of a drawing', '```mermaid\nA["yes"] --> B\n```', '```mermaid\nA["no"] --> B\n```'],
  ])('%s', (_what, one, other) => {
    expect(plainWords(one)).not.toBe(plainWords(other));
  });

  test('however a text of words and numbers is set, its words are the same; with one word more they are not', () => {
    const word = fc.constantFrom('team', 'ship', 'Q3', '3.5', '20%', '增长', '留存', 'a/b');
    const gap = fc.constantFrom(' ', '\n', '\r\n', '  \n  ', ', ', '** ');
    const setting = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(setting, word, (pieces, more) => {
        const plain = pieces.map(([piece]) => piece).join(' ');
        expect(plainWords(pieces.flat().join(''))).toBe(plainWords(plain));
        expect(plainWords(`${plain} ${more}`)).not.toBe(plainWords(plain));
      }),
    );
  });
});

test('an edit shows in its own section only', () => {
  const before = hashSections(page('## A {#a}\n\nOne.\n\n### B {#b}\n\nTwo.\n'));
  const after = hashSections(page('## A {#a}\n\n  *One*\n\n### B {#b}\n\nThree.\n'));
  expect(Object.keys(before)).toEqual(['_top', 'a', 'b']);
  expect(after).toEqual({ ...before, b: after['b'] });
  expect(after['b']).not.toBe(before['b']);
});

test('a title and a summary are words of the page', () => {
  expect(hashSections('---\ntitle: T\n---\n')['_top']).not.toBe(hashSections('---\ntitle: U\n---\n')['_top']);
});

test('recorded hashes stay good: the SHA-256 of the words, twelve digits of it', () => {
  // printf 'When 3 days' | sha256sum
  expect(hashSections('## **When** {#when}\n\n3–days')['when']).toBe('93e27db257d2');
});
