import { Converter } from 'opencc-js/t2cn';
import type { Note } from './ledger.ts';

/**
 * The words of a source that are neither in the draft nor in the report, with the lines they may come from: what a transform lost without
 * saying so. Words are counted, so one of two that are alike is missed too. Chinese is compared by characters, simplified.
 */
export function lostWords(source: readonly string[], draft: string, notes: readonly Note[]): Map<string, number[]> {
  const simplify = Converter({ from: 't', to: 'cn' });
  const left = countWords(`${draft}\n${notes.map(({ words }) => words).join('\n')}`, simplify);
  const lost = new Map<string, number[]>();
  for (const [index, text] of source.entries()) {
    // The numbers of a list are counted anew.
    for (const word of wordsIn(text.replace(/^[\s>]*\d{1,9}[.)]\s/, ''), simplify)) {
      const rest = left.get(word) ?? 0;
      left.set(word, rest - 1);
      if (rest <= 0) lost.set(word, [...(lost.get(word) ?? []), index + 1]);
    }
  }
  return lost;
}

function countWords(text: string, simplify: (text: string) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsIn(text, simplify)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function decoded(text: string): string {
  const character = (code: string) => String.fromCodePoint(Number(code.replace(/^x/i, '0x')));
  return text.replace(/&#(\d{1,6}|x[\da-f]{1,5});/gi, (_, code: string) => character(code)).replace(/&\w{2,8};/g, ' ');
}

/** Single Han characters, Latin words and numbers. References such as `&nbsp;` are no words. */
function wordsIn(text: string, simplify: (text: string) => string): string[] {
  const plain = simplify(decoded(text.normalize('NFKC'))).toLowerCase();
  return plain.match(/\p{Script=Han}|[\p{Script=Latin}\p{M}]+|\p{N}+/gu) ?? [];
}
