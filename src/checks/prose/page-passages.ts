import type { Nodes, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { OBJECT, type Passage } from './passage.ts';

const KINDS: Record<string, Passage['kind']> = { paragraph: 'body', heading: 'heading', tableCell: 'cell' };

/** Attributes of authoring components that hold words for readers. */
const WORD_ATTRIBUTES = new Set(['title', 'output', 'done']);

/** Every passage of a parsed page, in order. */
export function pagePassages(root: Root, source: string): Passage[] {
  const passages: Passage[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      passages.push(...attributePassages(node, source));
    }
    const kind = KINDS[node.type];
    if (kind) passages.push(passageOf(node, kind, source));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return passages.filter(({ text }) => text.trim() !== '');
}

function passageOf(block: Nodes, kind: Passage['kind'], source: string): Passage {
  const passage: Passage = { kind, text: '', offsets: [] };
  collect(block, passage, source);
  passage.offsets.push(block.position?.end.offset ?? source.length);
  return passage;
}

function collect(node: Nodes, into: Passage, source: string): void {
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'text') addText(node, into, source);
  else if (node.type === 'break') add(into, '\n', start);
  else if (node.type === 'textDirective') addWritten(into, source.slice(start, node.position?.end.offset), start);
  else if ('children' in node && node.children.length > 0)
    for (const child of node.children) collect(child, into, source);
  else if (!isHeadingId(node)) add(into, OBJECT, start);
}

function isHeadingId(node: Nodes): boolean {
  return node.type === 'mdxTextExpression' && node.value.startsWith('#');
}

/** "10:30" looks like a directive to the parser; it is text. */
function addWritten(into: Passage, written: string, start: number): void {
  for (let index = 0; index < written.length; index += 1) add(into, written.charAt(index), start + index);
}

function add(into: Passage, character: string, offset: number): void {
  into.text += character;
  into.offsets.push(offset);
}

/** The parser leaves out escapes, references and indentation; each character is found again in the source. */
function addText(node: Text, into: Passage, source: string): void {
  const end = node.position?.end.offset ?? source.length;
  let offset = node.position?.start.offset ?? 0;
  for (let index = 0; index < node.value.length; index += 1) {
    const character = node.value.charAt(index);
    const reference = /^&[#\w]+;/.exec(source.slice(offset, Math.min(end, offset + 12)))?.[0];
    if (reference && source.charAt(offset + 1) !== ' ') {
      add(into, character, offset);
      offset += reference.length;
      continue;
    }
    while (offset < end && source.charAt(offset) !== character) offset += 1;
    add(into, character, offset);
    offset += 1;
  }
}

function attributePassages(node: MdxJsxFlowElement | MdxJsxTextElement, source: string): Passage[] {
  return node.attributes.flatMap((attribute): Passage[] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    if (!WORD_ATTRIBUTES.has(attribute.name)) return [];
    const start = source.indexOf(`${attribute.name}="`, node.position?.start.offset) + attribute.name.length + 2;
    if (source.slice(start, start + attribute.value.length) !== attribute.value) return [];
    const offsets = Array.from({ length: attribute.value.length + 1 }, (_, index) => start + index);
    return [{ kind: 'label', text: attribute.value, offsets }];
  });
}
