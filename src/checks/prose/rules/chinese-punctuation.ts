import { excerpt, type Finding, type ProseRule } from '../finding.ts';

const FULL: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
};

const EXPECTED = { zh: '中文里用全角标点', en: 'full-width punctuation in Chinese' };

/** What stands in the wrong form beside Han, and the right one. */
const FORMS: readonly [pattern: RegExp, right: (found: string) => string][] = [
  [/(?<=\p{Script=Han})[,;:?!](?![\w/])|(?<![A-Za-z0-9])[,;:?!](?=\p{Script=Han})/gu, (sign) => FULL[sign] ?? sign],
  [/(?<=\p{Script=Han})[,;:?!] (?=\p{Script=Han})/gu, (found) => FULL[found.charAt(0)] ?? found],
  [/(?<=\p{Script=Han})\.(?=\s|$)/gu, () => '。'],
  [/ ?\((?=[^()]*\p{Script=Han}[^()]*\))/gu, () => '（'],
  [/(?<=\([^()]*\p{Script=Han}[^()]*)\) ?/gu, () => '）'],
  [/"[^"\n]*\p{Script=Han}[^"\n]*"/gu, (quoted) => `“${quoted.slice(1, -1)}”`],
  [/[「『]/gu, () => '“'],
  [/[」』]/gu, () => '”'],
  [/(?<!\.)\.{3}(?!\.)/gu, () => '……'],
  [/([，。；：？！、])\1/gu, (pair) => pair.charAt(0)],
  [/[０-９Ａ-Ｚａ-ｚ]+/gu, (wide) => wide.normalize('NFKC')],
];

/** Chinese takes full-width signs and half-width letters and digits. */
export const chinesePunctuation: ProseRule = ({ text }) => {
  const taken = new Set<number>();
  return FORMS.flatMap(([pattern, right]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }): Finding[] => {
      if (taken.has(index)) return [];
      taken.add(index);
      const replacement = right(found);
      const mended = text.slice(0, index) + replacement + text.slice(index + found.length);
      return [
        {
          rule: 'chinese-punctuation',
          at: index,
          length: found.length,
          found: excerpt(text, index, found.length),
          expected: EXPECTED,
          fix: excerpt(mended, index, replacement.length),
          replacement,
        },
      ];
    }),
  );
};
