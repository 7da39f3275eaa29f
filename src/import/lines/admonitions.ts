import type { Line, LineTransform, LineWork } from './line.ts';
import { kindsOf } from './line.ts';

/** What other tools call the four kinds of callout. */
const KINDS: Record<string, string> = {
  ...byName('note', 'note info abstract summary tldr quote cite details question faq help example todo seealso'),
  ...byName('tip', 'tip hint success check done'),
  ...byName('caution', 'caution warning attention important'),
  ...byName('danger', 'danger error failure fail missing bug'),
};
const OPENING = /^(\s*)(:{3,})\s*([A-Za-z][\w-]*)\s*(.*)$/;
const CLOSING = /^\s*:{3,}\s*$/;

interface Fence {
  index: number;
  indent: string;
  kind: string;
  title: string;
  /** How many callouts lie inside one another below this one. */
  height: number;
  close: number;
}

/**
 * `::: tip Title`, `:::warning[Title]` and their like of VuePress, VitePress and Docusaurus become the four kinds of callout. A block of
 * another kind is opened up: its content stays. Blocks inside one another get as many colons as the parser asks for.
 */
export const admonitions: LineTransform = (work) => {
  const { blocks, stray } = findBlocks(work);
  const made = new Map<number, string[]>();
  for (const block of blocks) {
    const colons = ':'.repeat(3 + block.height);
    const title = block.title ? `[${block.title}]` : '';
    made.set(block.index, block.kind ? ['', `${block.indent}${colons}${block.kind}${title}`] : ['']);
    const end = block.kind ? [`${block.indent}${colons}`, ''] : [''];
    made.set(block.close, [...(made.get(block.close) ?? []), ...end]);
  }
  for (const index of stray) made.set(index, []);
  const after = made.get(work.lines.length) ?? [];
  const last = work.lines.at(-1)?.at ?? 1;
  return [
    ...work.lines.flatMap((line, index): Line[] => made.get(index)?.map((text) => ({ text, at: line.at })) ?? [line]),
    ...after.map((text) => ({ text, at: last })),
  ];
};

function findBlocks({ lines, ledger }: LineWork) {
  const kinds = kindsOf(lines);
  const [blocks, open, stray]: [Fence[], Fence[], number[]] = [[], [], []];
  for (const [index, { text, at }] of lines.entries()) {
    if (kinds[index] !== 'text') continue;
    const [, indent = '', colons = '', name = '', rest = ''] = OPENING.exec(text) ?? [];
    if (name) {
      const block = {
        index,
        indent,
        kind: KINDS[name.toLowerCase()] ?? '',
        title: titleOf(rest),
        height: 0,
        close: lines.length,
      };
      for (const outer of open) outer.height = Math.max(outer.height, open.length - open.indexOf(outer));
      open.push(block);
      blocks.push(block);
      if (!block.kind) ledger.change(at, 'wrapper', text.trim());
      else if (text.trim() !== `${colons}${block.kind}${block.title && `[${block.title}]`}`)
        ledger.change(at, 'callout', text.trim());
    } else if (CLOSING.test(text)) {
      const block = open.pop();
      if (block) block.close = index;
      else stray.push(index);
      if (!block) ledger.drop(at, 'unknown-tag', text.trim());
      else if (!block.kind) ledger.change(at, 'wrapper', text.trim());
    }
  }
  for (const block of open) ledger.change(lines[block.index]?.at ?? 1, 'unclosed');
  return { blocks, stray };
}

/** The title in brackets or bare, without attributes; square brackets of its own would end it. */
function titleOf(rest: string): string {
  const bare = rest.replace(/\{[^}]*\}\s*$/, '').trim();
  const title = /^\[(.*)\]$/.exec(bare)?.[1] ?? bare;
  return title.replace(/\\?([[\]])/g, '\\$1');
}

function byName(kind: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]));
}
