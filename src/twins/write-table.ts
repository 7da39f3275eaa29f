import { classesOf, type TreeElement, type TreeNode } from './read-tree.ts';
import type { Writing } from './twin-page.ts';
import { writeInline } from './write-inline.ts';

/** A table; the first row heads it. Cells of several lines are set in one. */
export function writeTable(table: TreeElement, writing: Writing): string {
  const [head, ...rows] = rowsOf(table);
  if (!head) return '';
  const cells = cellsOf(head);
  const width = Math.max(...[head, ...rows].map((row) => cellsOf(row).length));
  const line = (row: TreeElement) => {
    const texts = cellsOf(row).map((cell) => writeInline(separated(cell.children), writing).trim());
    return `| ${Array.from({ length: width }, (_, at) => texts[at] ?? '').join(' | ')} |`;
  };
  const rule = `| ${Array.from({ length: width }, (_, at) => ruleOf(cells[at])).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function rowsOf({ children }: TreeElement): TreeElement[] {
  return children.flatMap((child) => {
    if (typeof child === 'string' || child.name === 'caption') return [];
    return child.name === 'tr' ? [child] : rowsOf(child);
  });
}

function cellsOf({ children }: TreeElement): TreeElement[] {
  return children.filter((child): child is TreeElement => typeof child === 'object' && /^t[dh]$/.test(child.name));
}

/** A space between the paragraphs and items of one cell. */
function separated(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node): TreeNode[] =>
    typeof node === 'object' && /^(p|div|ul|ol|li)$/.test(node.name) ? [...separated(node.children), ' '] : [node],
  );
}

function ruleOf(cell: TreeElement | undefined): string {
  const classes = cell ? classesOf(cell) : [];
  if (classes.includes('gw-align-right') || classes.includes('gw-numeric')) return '--:';
  return classes.includes('gw-align-center') ? ':-:' : '---';
}
