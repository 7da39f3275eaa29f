import type { Problem } from '../errors/problem.ts';
import { escapeHtml } from './escape-html.ts';
import { type OutlineNode, readOutline } from './outline.ts';

/** An outline as HTML, or what is wrong with it and where inside the fence. */
export type OutlineFigure =
  | { ok: true; html: string }
  | { ok: false; line: number; column: number; problem: Omit<Problem, 'file' | 'line' | 'column'> };

/** An outline as a figure of nested lists; branches fold with `<details>`, open to begin with. */
export function outlineFigure(source: string, title: string | undefined): OutlineFigure {
  if (!title) {
    const found = { zh: 'tree 代码块没有标题', en: 'a tree fence without a title' };
    return { ok: false, line: 0, column: 1, problem: { rule: 'outline', found, expected: '```tree title="…"' } };
  }
  const read = readOutline(source);
  if (!read.ok) {
    const { line, column, found, expected } = read;
    return { ok: false, line, column, problem: { rule: 'outline', found, expected } };
  }
  const caption = escapeHtml(title);
  const html = `<figure class="gw-outline not-content"><figcaption>${caption}</figcaption>${list(read.roots)}</figure>`;
  return { ok: true, html };
}

function list(nodes: OutlineNode[]): string {
  return `<ul>${nodes.map((node) => `<li>${item(node)}</li>`).join('')}</ul>`;
}

function item({ label, note, children }: OutlineNode): string {
  const words = `<span class="gw-outline-label">${escapeHtml(label)}</span>${note ? ` <span class="gw-outline-note">${escapeHtml(note)}</span>` : ''}`;
  if (children.length === 0) return words;
  return `<details open><summary>${words}</summary>${list(children)}</details>`;
}
