import { Converter } from 'opencc-js/t2cn';
import type { Problem } from '../errors/problem.ts';
import type { Said } from '../i18n/said.ts';
import { lostWords } from './audit.ts';
import type { Draft } from './draft.ts';
import { wordsOf } from './tree/tree-work.ts';

/** What an author should look at, with `{…}` filled in. */
export const ADVICE = {
  long: {
    zh: '正文约 {count} 字，一本手册通常不超过 3,000 字。可以各成一本手册的章节：{chapters}',
    en: 'The text has about {count} words; a playbook usually has at most 1,800. Chapters that could be playbooks of their own: {chapters}',
  },
  garbled: {
    zh: '疑似乱码（源文件里就是这样，无法还原）：{words}',
    en: 'Looks garbled, in the source already, and cannot be restored: {words}',
  },
  lost: {
    zh: '有文字既不在草稿里，也不在这份报告里，请人工核对：{words}',
    en: 'Words that are neither in the draft nor in this report; please look: {words}',
  },
  words: {
    zh: 'npm run check 会指出 {count} 处要人工改的用词：{rules}',
    en: 'npm run check names {count} places whose words need a hand: {rules}',
  },
  system: {
    zh: '按用词归入 {system}；要放到别处请用 --to。',
    en: 'Put under {system} by the words it uses; say --to for another place.',
  },
  slug: {
    zh: '网址 {other} 已被同批的另一个文件占用，改为 {slug}。',
    en: 'The address {other} is taken by another file of this run; it became {slug}.',
  },
  furniture: {
    zh: '去掉了 {count} 行页面附件；如果其中有正文，请加 --keep-furniture 重新导入。',
    en: 'Lines of page furniture dropped: {count}. If there is text among them, import again with --keep-furniture.',
  },
} satisfies Record<string, Said>;

/** One piece of advice. */
export interface Advice {
  code: keyof typeof ADVICE;
  values: Record<string, string>;
  /** The lines it is about. */
  lines?: number[];
}

const LONG = { zh: 3000, en: 1800 };
const MOST_CHAPTERS = 8;
const MOST_WORDS = 30;
/** Two rows of characters that GB 2312 has no room for are rare in modern text, and common in text read in a wrong encoding. */
const UNREADABLE = /\uFFFD|[\uE000-\uF8FF]/;

/** Advice that a draft and its finished page give rise to. */
export function adviseOn(draft: Draft, page: string): Advice[] {
  const { read } = draft;
  const lost = lostAdvice(lostWords(read.source, page, read.ledger.notes));
  return [...lengthAdvice(draft), ...garbledAdvice(read.source), ...furnitureAdvice(draft), ...lost];
}

/** What the checks say of a draft's words and cannot mend themselves. */
export function wordAdvice(problems: readonly Problem[]): Advice[] {
  if (problems.length === 0) return [];
  const rules = [...new Set(problems.map(({ rule }) => rule))].join(', ');
  return [{ code: 'words', values: { count: String(problems.length), rules } }];
}

function lostAdvice(lost: ReadonlyMap<string, number[]>): Advice[] {
  if (lost.size === 0) return [];
  const lines = [...new Set([...lost.values()].flat())].sort((a, b) => a - b);
  return [{ code: 'lost', values: { words: [...lost.keys()].slice(0, MOST_WORDS).join(' ') }, lines }];
}

function lengthAdvice({ read: { locale }, blocks }: Draft): Advice[] {
  const text = blocks.map(({ node }) => wordsOf(node)).join(' ');
  const count = (locale === 'zh' ? text.match(/\p{Script=Han}/gu) : text.match(/[\p{L}\p{N}]+/gu))?.length ?? 0;
  if (count <= LONG[locale] * 1.5) return [];
  const chapters = blocks.flatMap(({ node }) => (node.type === 'heading' && node.depth === 3 ? [wordsOf(node)] : []));
  const shown = chapters.slice(0, MOST_CHAPTERS).join(locale === 'zh' ? '、' : ', ');
  return [
    {
      code: 'long',
      values: { count: count.toLocaleString('en'), chapters: chapters.length > MOST_CHAPTERS ? `${shown} …` : shown },
    },
  ];
}

let everyday: Set<string> | undefined;

/** The 6,763 characters of GB 2312, simplified Chinese in everyday use. */
function everydayHan(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => row + 0xb0);
  const cells = Array.from({ length: 94 }, (_, cell) => cell + 0xa1);
  everyday ??= new Set(rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell)))));
  return everyday;
}

/** Runs of rare characters behind a question mark are what a wrong encoding leaves. */
function garbledAdvice(source: readonly string[]): Advice[] {
  const simplify = Converter({ from: 't', to: 'cn' });
  const found = source.flatMap((text, index) => {
    const runs = [...simplify(text).matchAll(/\?{1,2}[\p{Script=Han}\p{L}€]{3,20}/gu)]
      .map(([run]) => run)
      .filter(isGarbled);
    const words = UNREADABLE.test(text) ? [...runs, '\uFFFD'] : runs;
    return words.map((word) => ({ word, line: index + 1 }));
  });
  if (found.length === 0) return [];
  const words = [...new Set(found.map(({ word }) => word))].join(' ');
  return [{ code: 'garbled', values: { words }, lines: [...new Set(found.map(({ line }) => line))] }];
}

function isGarbled(run: string): boolean {
  const rare = [...run].filter((character) => /\p{Script=Han}/u.test(character) && !everydayHan().has(character));
  return rare.length >= 2 || /€/.test(run);
}

function furnitureAdvice({ read }: Draft): Advice[] {
  const lines = read.ledger.notes
    .filter(({ code }) => code === 'furniture' || code === 'advertising')
    .map(({ from }) => from);
  return lines.length > 0 ? [{ code: 'furniture', values: { count: String(new Set(lines).size) } }] : [];
}
