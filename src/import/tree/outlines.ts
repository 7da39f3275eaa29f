import type { Code, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { readOutline } from '../../markdown/outline.ts';
import { type TreeTransform, wordsOf } from './tree-work.ts';

const BRANCH = /^([\s│|]*)(├─*\s?|└─*\s?|(?:\+|\||`)--+\s+(?=[^|\s-]))(.*)$/u;
const GUIDE = /^[\s│|]*$/;
const PLAIN = /^(|text|txt|tree|plain|plaintext|bash|sh|shell|console)$/;
const LEAST_BRANCHES = 2;
const LONGEST_TITLE = 40;

/** Makes every drawing of branches a `tree` fence with a title, in guides of four characters, whatever widths and signs it was drawn with. */
export const outlines: TreeTransform = (work) => {
  visit(work.root, 'code', (node, index, parent) => {
    if (!PLAIN.test(node.lang ?? '')) return;
    const drawn = node.value.split('\n').filter((line) => BRANCH.test(line)).length;
    if (drawn < LEAST_BRANCHES) return;
    const value = redraw(node.value);
    if (value === undefined) return;
    const written = `${node.lang ?? ''} ${node.meta ?? ''}`.trim();
    const before = index === undefined ? undefined : (parent?.children[index - 1] as RootContent | undefined);
    const title = titleOf(before, value);
    Object.assign(node, { lang: 'tree', meta: `title="${title.replaceAll('"', '”')}"`, value } satisfies Partial<Code>);
    work.ledger.change(work.spanOf(node), 'tree', written);
  });
};

/** The line above when it announces the drawing, else its root. */
function titleOf(before: RootContent | undefined, value: string): string {
  const above = before?.type === 'paragraph' ? wordsOf(before).trim() : '';
  const announced = /^(.+?)(?:示例)?\s*[:：]$/.exec(above)?.[1] ?? '';
  if (announced && announced.length <= LONGEST_TITLE) return announced;
  return (value.split('\n')[0] ?? '').replace(/^[│├└─\s]+/u, '').slice(0, LONGEST_TITLE);
}

/** The same outline in guides of four; nothing when its levels cannot be told. */
export function redraw(drawing: string): string | undefined {
  const columns: number[] = [];
  const made: string[] = [];
  for (const line of drawing.split('\n')) {
    const [, guides = '', , text = ''] = BRANCH.exec(line) ?? [];
    if (BRANCH.test(line)) {
      while (columns.length > 0 && (columns.at(-1) ?? 0) >= guides.length) columns.pop();
      const before = columns.map((column) => (/[│|]/.test(line.charAt(column)) ? '│   ' : '    ')).join('');
      columns.push(guides.length);
      const isLast = /^[\s│|]*[└`]/u.test(line);
      if (text.trim() !== '') made.push(`${before}${isLast ? '└── ' : '├── '}${text.trim()}`);
    } else if (!GUIDE.test(line)) {
      if (/[│|]/.test(line) && made.length > 0) made.push(`${made.pop()} ${line.replace(/^[\s│|]+/, '').trim()}`);
      else {
        columns.length = 0;
        made.push(line.trim());
      }
    }
  }
  // Branches without a root: the first level are roots.
  const isRootless = /^[├└]/u.test(made[0] ?? '');
  const value = (isRootless ? made.map((line) => line.replace(/^(?:[├└]── |│ {3}| {4})/u, '')) : made).join('\n');
  return readOutline(value).ok ? value : undefined;
}
