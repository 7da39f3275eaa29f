import type { Filed, Library } from '../../../compile/library.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { GlossaryTerm } from '../../../schemas/glossary-term.ts';
import { excerpt, type Finding, type ProseRule } from '../finding.ts';

/** A word that the glossary has another for, and that other. */
interface Avoided {
  word: string;
  term: string;
  /** The file that says so; a term may explain what it is not called. */
  file: string;
}

/** Words that a term's `avoid` lists do not stand in prose in its place. */
export function glossaryWording(terms: Library['terms'], locale: Locale): ProseRule {
  const avoided = [...terms.values()].flatMap((term): Avoided[] =>
    term[locale].avoid.map((word) => ({ word, term: term[locale].term, file: term.file })),
  );
  const names = [...terms.values()].map((term) => term[locale].term);
  const patterns = avoided.map((entry) => ({ ...entry, pattern: wholeWord(entry.word) }));
  return ({ text }, { file }) =>
    patterns.flatMap(({ word, term, file: own, pattern }) =>
      own === file
        ? []
        : [...text.matchAll(pattern)]
            .filter(({ index }) => !isPartOf(names, text, index, word))
            .map(
              ({ 0: found, index }): Finding => ({
                rule: 'glossary-wording',
                at: index,
                length: found.length,
                found: excerpt(text, index, found.length),
                expected: { zh: `词汇表的说法：${term}`, en: `the glossary's word: ${term}` },
                fix: excerpt(
                  text.slice(0, index) + inCaseOf(found, term) + text.slice(index + found.length),
                  index,
                  term.length,
                ),
              }),
            ),
    );
}

function inCaseOf(word: string, right: string): string {
  return /^[A-Z]/.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** "持续交付" holds "交付": a longer term that covers the place is meant. */
function isPartOf(names: readonly string[], text: string, at: number, word: string): boolean {
  return names.some((name) => {
    const inside = name.toLowerCase().indexOf(word.toLowerCase());
    return inside >= 0 && text.substr(at - inside, name.length).toLowerCase() === name.toLowerCase();
  });
}

/** Names of the other language do not stand in prose, except in brackets, where they explain. */
export function wrongLanguage(terms: Library['terms'], locale: Locale): ProseRule {
  if (locale === 'en') return hanInEnglish;
  const named = [...terms.values()].filter((term) => isForeign(term));
  const patterns = named.map((term) => ({ term, pattern: wholeWord(term.en.term) }));
  return ({ text }, { file }) =>
    patterns.flatMap(({ term, pattern }) =>
      term.file === file
        ? []
        : [...text.matchAll(pattern)]
            .filter(({ index }) => !isInBrackets(text, index))
            .map(({ 0: found, index }) => foreign(text, index, found, term.zh.term)),
    );
}

function isForeign({ zh, en }: Filed<GlossaryTerm>): boolean {
  const known = [zh.term, ...zh.synonyms].join(' ').toLowerCase();
  return /[a-z]{3}/.test(en.term) && !known.includes(en.term.toLowerCase());
}

const hanInEnglish: ProseRule = ({ text }) =>
  [...text.matchAll(/\p{Script=Han}+/gu)]
    .filter(({ 0: found, index }) => !OWN_NAMES.includes(found) && !isInBrackets(text, index))
    .map(({ 0: found, index }) => foreign(text, index, found));

/** A language is offered under its own name. */
const OWN_NAMES = ['中文', '简体中文'];

function foreign(text: string, at: number, found: string, term?: string): Finding {
  return {
    rule: 'wrong-language',
    at,
    length: found.length,
    found: excerpt(text, at, found.length),
    expected: {
      zh: term ? `本页语言的说法：${term}` : '本页语言的文字',
      en: term ? `the word of the page's language: ${term}` : "words of the page's language",
    },
    ...(term && { fix: term }),
  };
}

const BRACKETS = /[（(“"‘《][^（(“"‘《）)”"’》]*$/;

function isInBrackets(text: string, at: number): boolean {
  return BRACKETS.test(text.slice(0, at));
}

/** Han have no spaces between words; letters must not be part of a longer word. */
function wholeWord(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const before = /^[A-Za-z]/.test(word) ? '(?<![A-Za-z-])' : '';
  const after = /[A-Za-z]$/.test(word) ? '(?![A-Za-z-])' : '';
  return new RegExp(`${before}${escaped}${after}`, 'gi');
}
