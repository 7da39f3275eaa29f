import type { RootContent } from 'mdast';
import { SECTIONS } from '../schemas/page.ts';
import type { System } from '../schemas/shared.ts';
import type { ReadText } from './read-text.ts';
import type { Section } from './sections/section-words.ts';
import { writeMarkdown } from './tree/markdown.ts';
import { paragraph, wordsOf } from './tree/tree-work.ts';
import { setChinese } from './tree/typography.ts';

/** One block of a draft's page. */
export interface Block {
  section: Section;
  node: RootContent;
  /** As it will be written. */
  text: string;
}

/** A file on its way into a playbook. */
export interface Draft {
  read: ReadText;
  system: System;
  slug: string;
  title: string;
  summary: string;
  blocks: Block[];
}

const LONGEST_TITLE = 60;
const LONGEST_SUMMARY = 160;

/** Makes a draft of what was read: title and summary in their lengths, the text in blocks. */
export function makeDraft(read: ReadText, place: { system: System; slug: string; fallbackTitle: string }): Draft {
  const { arranged, locale } = read;
  const full = (read.title || place.fallbackTitle).trim();
  const title = shorten(locale === 'zh' ? setChinese(full) : full, LONGEST_TITLE);
  const about = read.summary || firstWords(arranged);
  const summary = shorten(about || title, LONGEST_SUMMARY);
  // What was too long for its place must not be lost.
  const kept = [read.title, read.summary].filter(
    (words) => words.length > (words === read.title ? LONGEST_TITLE : LONGEST_SUMMARY),
  );
  arranged.when.unshift(...kept.map((words) => paragraph([{ type: 'text', value: words }])));
  const blocks = SECTIONS.flatMap((section) =>
    arranged[section].map((node) => ({ section, node, text: writeMarkdown([node]) })).filter(({ text }) => text !== ''),
  );
  return { read, system: place.system, slug: place.slug, title, summary, blocks };
}

function firstWords(arranged: ReadText['arranged']): string {
  const all = SECTIONS.flatMap((id) => arranged[id]);
  const first =
    all.find((node) => node.type === 'paragraph' && wordsOf(node).length > 20) ??
    all.find((node) => node.type === 'paragraph');
  if (first?.type !== 'paragraph') return '';
  return wordsOf(first).replace(/\s+/g, ' ').trim();
}

/** Cuts behind a sentence, else behind a comma, else with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const part = text.slice(0, limit);
  const end = Math.max(...['。', '！', '？', '. ', '! ', '? '].map((mark) => part.lastIndexOf(mark)));
  if (end > limit / 4) return part.slice(0, end + 1).trim();
  const comma = Math.max(part.lastIndexOf('，'), part.lastIndexOf(', '), part.lastIndexOf('：'));
  const cut = comma > limit / 3 ? comma : part.lastIndexOf(' ') > limit / 2 ? part.lastIndexOf(' ') : limit - 1;
  return `${part.slice(0, cut).trim()}…`;
}
