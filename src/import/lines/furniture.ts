import { ADVERTISING, ANYWHERE, AT_THE_TOP, TAIL } from './furniture-signs.ts';
import { kindsOf, type Line, type LineTransform } from './line.ts';

const TOP_LINES = 25;
/** A part about other pages stands behind at least this share of the text, and its lines are short. */
const TAIL_FROM = 0.4;
const TAIL_LINE = 120;
/** Menus have at least as many entries. */
const MENU = 3;
/** A heading or an item of a list: “Share” is a word of the text there. */
const MARKED = /^\s*(#{1,6}|[-*+]|\d+[.)])\s/;
const MENU_ENTRY = /^\s*(?:[-*+]|\d+[.)])?\s*(?:\[[^\]]{1,40}\]\([^)]*\)\s*[|·,，]?\s*)+$/;

/** Drops what a scraped page has around its text. Every line that goes is in the report with its words. */
export const furniture: LineTransform = (work) => {
  if (work.keepFurniture) return work.lines;
  const { lines, ledger } = work;
  const kinds = kindsOf(lines);
  const gone = new Set<number>();
  const go = (index: number, code: 'furniture' | 'advertising' | 'repeated') => {
    const line = lines[index];
    if (!line || gone.has(index) || kinds[index] !== 'text' || line.text.trim() === '') return;
    gone.add(index);
    ledger.drop(line.at, code, line.text.trim());
  };
  const bare = lines.map(({ text }, index) => (kinds[index] === 'text' ? bareWords(text) : ''));
  for (const [index, words] of bare.entries()) {
    if (ADVERTISING.test(words)) go(index, 'advertising');
    else if (!MARKED.test(lines[index]?.text ?? '') && isFurniture(words, lines[index]?.at ?? 0))
      go(index, 'furniture');
  }
  for (const index of tails(lines, bare)) go(index, 'furniture');
  for (const index of menus(lines)) go(index, 'furniture');
  for (const index of repeats(lines, bare)) go(index, 'repeated');
  return lines.filter((_, index) => !gone.has(index));
};

/** The words of a line without list marks, emphasis, images and the addresses of links. */
function bareWords(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+/g, '')
    .replace(/^\s*([-*+]|\d+[.)]|>|#+)\s+/, '')
    .trim();
}

function isFurniture(words: string, at: number): boolean {
  if (words === '' || words.length > 160) return false;
  return ANYWHERE.some((sign) => sign.test(words)) || (at < TOP_LINES && AT_THE_TOP.some((sign) => sign.test(words)));
}

function tails(lines: readonly Line[], bare: readonly string[]): number[] {
  const lengths = lines.map(({ text }) => text.length);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [index, words] of bare.entries()) {
    if (TAIL.test(words) && before > whole * TAIL_FROM) {
      const rest = lines.slice(index + 1);
      const heading = rest.findIndex(({ text }) => /^#{1,6} /.test(text));
      const end = heading < 0 ? lines.length : index + 1 + heading;
      const part = lines.slice(index, end);
      const isAside = part.every(({ text }) => text.length <= TAIL_LINE && !/^\s*(\||```|~~~)/.test(text));
      if (isAside) return [...range(index, end), ...tails(lines.slice(end), bare.slice(end)).map((at) => at + end)];
    }
    before += lengths[index] ?? 0;
  }
  return [];
}

/** Runs of lines that are links and nothing else, before the first heading or after the last paragraph. */
function menus(lines: readonly Line[]): number[] {
  const isEntry = lines.map(({ text }) => MENU_ENTRY.test(text));
  const isWords = lines.map(({ text }, index) => text.trim() !== '' && !isEntry[index]);
  const first = lines.findIndex(({ text }) => /^#{1,6} |^=+$/.test(text));
  const last = isWords.lastIndexOf(true);
  const edges = [...range(0, Math.max(0, first)), ...range(last + 1, lines.length)].filter((index) => isEntry[index]);
  const runs = (from: (index: number) => boolean) => edges.filter(from);
  const [top, bottom] = [runs((index) => index < first), runs((index) => index > last)];
  const links = (run: number[]) =>
    run.reduce((sum, index) => sum + (lines[index]?.text.split('](').length ?? 1) - 1, 0);
  return [...(links(top) >= MENU ? top : []), ...(links(bottom) >= MENU ? bottom : [])];
}

/** A long line that stands above already, and a short one that returns three times alone: the header of a page. */
function repeats(lines: readonly Line[], bare: readonly string[]): number[] {
  const places = new Map<string, number[]>();
  for (const [index, words] of bare.entries()) {
    const isAlone = !bare[index - 1] && !bare[index + 1] && !/^\s*([-*+|]|\d+[.)])/.test(lines[index]?.text ?? '');
    if (words && isAlone && !/[:：]$|^[-=*_:|]+$/.test(words)) places.set(words, [...(places.get(words) ?? []), index]);
  }
  return [...places].flatMap(([words, [first, ...later]]) => {
    const isHeading = /^#|^\*\*/.test(lines[first ?? 0]?.text ?? '');
    if (words.length >= 24) return later;
    return later.length >= 2 && !isHeading && words.length >= 4 ? later : [];
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
