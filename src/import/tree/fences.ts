import type { Code, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { inPlaceOf, paragraph, type TreeTransform, wordsOf } from './tree-work.ts';

const DESCRIPTION = {
  zh: '（待写：用一句话说明这张图讲了什么。）',
  en: '(To be written: what the picture says, in one sentence.)',
};
const DRAWING = { zh: '图', en: 'Diagram' };

/** Gives diagrams the title and description that the site asks for, and turns what other sites write behind a fence into text. */
export const fences: TreeTransform = (work) => {
  let heading = work.title || DRAWING[work.locale];
  visit(work.root, (node, index, parent) => {
    if (node.type === 'heading') heading = wordsOf(node).trim() || heading;
    if (node.type !== 'code' || node.lang === 'tree') return;
    if (node.lang === 'mermaid') return describe(node);
    const [, title = ''] = /title=["']([^"']+)["']/.exec(node.meta ?? '') ?? [];
    const written = `${node.lang ?? ''} ${node.meta ?? ''}`;
    const lang = /^[\w+#-]+/.exec((node.lang ?? '').replace(/^\{?\.?/, ''))?.[0]?.toLowerCase() ?? null;
    if (node.meta || lang !== (node.lang ?? null)) work.ledger.change(work.spanOf(node), 'fence', written);
    Object.assign(node, { lang, meta: null });
    if (!title || !parent || index === undefined) return;
    work.ledger.change(work.spanOf(node), 'tab-title');
    const line = inPlaceOf(node, paragraph([{ type: 'inlineCode', value: title }]));
    (parent.children as RootContent[]).splice(index, 0, line);
    return index + 2;
  });

  function describe(node: Code): void {
    const lines = node.value.split('\n');
    const has = (word: string) => lines.some((line) => line.trim().startsWith(word));
    if (has('accTitle') && has('accDescr')) return;
    const start = lines.findIndex((line) => /^\s*[a-zA-Z][\w-]*/.test(line) && !/^\s*%%/.test(line));
    const added = [
      ...(has('accTitle') ? [] : [`  accTitle: ${heading.replace(/[#;]/g, ' ')}`]),
      ...(has('accDescr') ? [] : [`  accDescr: ${DESCRIPTION[work.locale]}`]),
    ];
    lines.splice(start + 1, 0, ...added);
    node.value = lines.join('\n');
    work.ledger.change(work.spanOf(node), 'diagram');
  }
};
