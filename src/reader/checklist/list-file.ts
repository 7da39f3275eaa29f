import { isRecord } from '../../../simulators/_kit/link-inputs.ts';

/** An item of a checklist as a file has it. */
export interface FiledItem {
  name: string;
  text: string;
  ticked: boolean;
}

/** A checklist as a file has it. */
export interface FiledList {
  /** The page's id without its language. */
  page: string;
  /** The page's title in the language that the file was saved in. */
  title: string;
  /** The day on which it was saved. */
  saved: string;
  items: FiledItem[];
}

/** Why a file is not taken. */
export type Refusal = 'tooLarge' | 'notJson' | 'notChecklist' | 'newerFile';

const KIND = 'groundwork-checklist';
const VERSION = 1;

/** No list is near as long. */
export const LARGEST_FILE = 256 * 1024;
const MOST_ITEMS = 1000;
const LONGEST_WORDS = 2000;

/** A checklist as JSON. */
export function writeList(list: FiledList): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, ...list }, null, 2)}\n`;
}

/** A checklist as Markdown, under the page's title; what is no longer in the list stands apart at the end. */
export function writeMarkdown(
  list: FiledList,
  stale: readonly FiledItem[],
  words: Record<'title' | 'saved' | 'stale', string>,
): string {
  const lines = (items: readonly FiledItem[]) =>
    items.map(({ ticked, text }) => `- [${ticked ? 'x' : ' '}] ${plain(text)}`);
  const parts = [
    `# ${plain(list.title)}: ${words.title}`,
    `${words.saved} ${list.saved}`,
    lines(list.items).join('\n'),
  ];
  if (stale.length > 0) parts.push(`## ${words.stale}`, lines(stale).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

/** Reads a file that somebody gave: whole, or the reason why not. Nothing of it is believed beyond its form; never throws. */
export function readList(text: string): FiledList | Refusal {
  if (text.length > LARGEST_FILE) return 'tooLarge';
  const read = parse(text);
  if (read === undefined) return 'notJson';
  if (!isRecord(read) || read['kind'] !== KIND) return 'notChecklist';
  const { version, page, title, saved, items } = read;
  if (typeof version === 'number' && version > VERSION) return 'newerFile';
  if (version !== VERSION || !isWords(page) || !isWords(title) || !isWords(saved) || !Array.isArray(items))
    return 'notChecklist';
  if (items.length > MOST_ITEMS || !items.every(isItem)) return 'notChecklist';
  return { page, title, saved, items: items.map(({ name, text: words, ticked }) => ({ name, text: words, ticked })) };
}

function isItem(item: unknown): item is FiledItem {
  if (!isRecord(item)) return false;
  return isWords(item['name']) && isWords(item['text']) && typeof item['ticked'] === 'boolean';
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_WORDS;
}

/** A line of its own, and no sign of Markdown at work in it. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) ?? null;
  } catch {
    return undefined;
  }
}
