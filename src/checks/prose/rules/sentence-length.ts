import { excerpt, type Finding, type ProseRule } from '../finding.ts';
import type { Passage } from '../passage.ts';

const MOST_CHARACTERS = 100;
const MOST_WORDS = 45;
/** A form to fill in is no sentence. */
const BLANKS = /_{3,}/;

/** A Chinese sentence is read in one breath; a semicolon lets the reader take another. */
export const chineseSentenceLength: ProseRule = (passage) =>
  sentences(passage, /[。！？；\n]+/g).flatMap(({ at, text }) => {
    const count = [...text.replace(/\s/g, '')].length;
    if (count <= MOST_CHARACTERS) return [];
    return [tooLong(at, text, { zh: `${count} 字`, en: `${count} characters` }, MOST_CHARACTERS)];
  });

/** An English sentence likewise. */
export const englishSentenceLength: ProseRule = (passage) =>
  sentences(passage, /(?<=[.!?][”’)]?)\s+(?=[\p{Lu}“\u{FFFC}])|;\s|\n\n/gu).flatMap(({ at, text }) => {
    const count = text.split(/\s+/).filter((word) => /[\p{L}\p{N}\u{FFFC}]/u.test(word)).length;
    if (count <= MOST_WORDS) return [];
    return [tooLong(at, text, { zh: `${count} 词`, en: `${count} words` }, MOST_WORDS)];
  });

function sentences({ kind, text }: Passage, end: RegExp): { at: number; text: string }[] {
  if (kind === 'heading' || BLANKS.test(text)) return [];
  const found: { at: number; text: string }[] = [];
  let from = 0;
  for (const { 0: sign, index } of [...text.matchAll(end), { 0: '', index: text.length }]) {
    const sentence = text.slice(from, index);
    const at = from + (sentence.length - sentence.trimStart().length);
    if (sentence.trim()) found.push({ at, text: sentence.trim() });
    from = index + sign.length;
  }
  return found;
}

function tooLong(at: number, text: string, count: { zh: string; en: string }, limit: number): Finding {
  const start = excerpt(text, 0, 12, 12);
  return {
    rule: 'sentence-length',
    at,
    length: text.length,
    found: { zh: `一句 ${count.zh}：${start}`, en: `a sentence of ${count.en}: ${start}` },
    expected: { zh: `至多 ${limit} ${limit === MOST_WORDS ? '词' : '字'}`, en: `at most ${limit}` },
    fix: { zh: '拆成两句，或改成列表', en: 'make two sentences of it, or a list' },
  };
}
