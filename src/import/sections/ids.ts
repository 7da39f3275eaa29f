import type { Heading } from 'mdast';
import { pinyin } from 'pinyin-pro';
import { SECTIONS } from '../../schemas/page.ts';
import { idOf, setId, wordsOf } from '../tree/tree-work.ts';

const MOST_PARTS = 6;
const MOST_LETTERS = 40;

/** An id in lower-case Latin letters from words in any language: Chinese by its sound. @example slugOf('技术债务') // 'ji-shu-zhai-wu' */
export function slugOf(words: string): string {
  const sounds = pinyin(words.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const parts = sounds
    .join(' ')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const part of parts.slice(0, MOST_PARTS)) {
    const longer = slug ? `${slug}-${part}` : part.slice(0, MOST_LETTERS);
    if (longer.length > MOST_LETTERS) break;
    slug = longer;
  }
  return slug;
}

/** Gives every heading an id of its own: the one written, else one from its words. */
export function giveIds(headings: readonly Heading[]): void {
  const used = new Set<string>(SECTIONS);
  for (const heading of headings) {
    const base = idOf(heading) || slugOf(wordsOf(heading)) || 'part';
    let id = base;
    for (let count = 2; used.has(id) || /^source-|^fn(ref)?-/.test(id); count += 1)
      id = `${base.replace(/^(source|fn|fnref)-/, 'part-')}-${count}`;
    used.add(id);
    setId(heading, id);
  }
}
