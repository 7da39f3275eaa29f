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
  | { ok: false; line: number; column: number; found: string; expected: string; fix?: string };

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
    if (!match && /[│├└]/u.test(line))
      return badLine(line, index, 'guides of four characters: `│   ` or four spaces, then `├── ` or `└── `');
    const depth = match ? (match.groups?.guides ?? '').length / 4 + 1 : 0;
    if (depth > path.length || !Number.isInteger(depth)) {
      return badLine(
        line,
        index,
        `at most ${path.length} level${path.length === 1 ? '' : 's'} deep here: one more than the line above`,
      );
    }
    const node = splitNote(match?.groups?.text ?? line);
    path.length = depth;
    const siblings = depth === 0 ? roots : path[depth - 1]?.children;
    siblings?.push(node);
    path.push(node);
  }
  if (roots.length > 0) return { ok: true, roots };
  return { ok: false, line: 1, column: 1, found: 'an empty outline', expected: 'at least one line' };
}

function badLine(line: string, index: number, expected: string): ReadOutline {
  return { ok: false, line: index + 1, column: 1, found: line, expected };
}

function splitNote(text: string): OutlineNode {
  const [, label = text, note] = /^(.+?)(?:：|: )(.+)$/u.exec(text.trim()) ?? [];
  return note ? { label: label.trim(), note: note.trim(), children: [] } : { label: text.trim(), children: [] };
}
