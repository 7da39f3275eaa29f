import type { Said, Words } from '../i18n/said.ts';

/** One line of a box-drawing outline with what hangs below it. */
export interface OutlineNode {
  label: string;
  /** What followed the colon. */
  note?: string;
  children: OutlineNode[];
}

/** An outline, or the first line that does not fit and why. */
export type ReadOutline =
  | { ok: true; roots: OutlineNode[] }
  | { ok: false; line: number; column: number; found: Words; expected: Words };

const LINE = /^(?<guides>(?:│ {3}|│\t| {4}|│ {2} ?)*)(?<branch>├── ?|└── ?)(?<text>.+)$/u;

/**
 * Reads an outline drawn with `├──`, `└──` and `│`, four characters a level, as file trees are usually written.
 * A line without a branch is a root.
 *
 * @example readOutline('a\n└── b：c') // { ok: true, roots: [{ label: 'a', children: [{ label: 'b', note: 'c', children: [] }] }] }
 */
export function readOutline(text: string): ReadOutline {
  const roots: OutlineNode[] = [];
  const path: OutlineNode[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const match = LINE.exec(line);
    if (!match && /[│├└]/u.test(line)) return badLine(line, index, GUIDES);
    const depth = match ? (match.groups?.guides ?? '').length / 4 + 1 : 0;
    if (depth > path.length || !Number.isInteger(depth)) {
      return badLine(line, index, deepest(path.length));
    }
    const node = splitNote(match?.groups?.text ?? line);
    path.length = depth;
    const siblings = depth === 0 ? roots : path[depth - 1]?.children;
    siblings?.push(node);
    path.push(node);
  }
  if (roots.length > 0) return { ok: true, roots };
  return { ok: false, line: 1, column: 1, found: EMPTY, expected: AT_LEAST_ONE };
}

const GUIDES: Said = {
  zh: '每层四个字符：`│   ` 或四个空格，然后是 `├── ` 或 `└── `',
  en: 'guides of four characters: `│   ` or four spaces, then `├── ` or `└── `',
};
const EMPTY: Said = { zh: '空的大纲', en: 'an empty outline' };
const AT_LEAST_ONE: Said = { zh: '至少一行', en: 'at least one line' };

function deepest(levels: number): Said {
  return {
    zh: `这里最深 ${levels} 层：比上一行多一层`,
    en: `at most ${levels} level${levels === 1 ? '' : 's'} deep here: one more than the line above`,
  };
}

function badLine(line: string, index: number, expected: Said): ReadOutline {
  return { ok: false, line: index + 1, column: 1, found: line, expected };
}

function splitNote(text: string): OutlineNode {
  const [, label = text, note] = /^(.+?)(?:：|: )(.+)$/u.exec(text.trim()) ?? [];
  return note ? { label: label.trim(), note: note.trim(), children: [] } : { label: text.trim(), children: [] };
}
