import { escapeWords } from './escape-words.ts';
import { indented } from './layout.ts';
import { classesOf, findElement, type TreeElement, type TreeNode, textOf } from './read-tree.ts';
import type { Writing } from './twin-page.ts';

type WriteBlocks = (nodes: readonly TreeNode[], writing: Writing) => string[];

/** The numbered steps: the title, who, what comes out and when it is done, then what to do. */
export function writeSteps({ children }: TreeElement, writing: Writing, writeBlocks: WriteBlocks): string {
  const steps = children.filter((child) => typeof child === 'object');
  return steps.map((step, at) => writeStep(step, `${at + 1}. `, writing, writeBlocks)).join('\n\n');
}

function writeStep(step: TreeElement, mark: string, writing: Writing, writeBlocks: WriteBlocks): string {
  const part = (name: string) => findElement(step.children, (element) => classesOf(element).includes(name));
  const [title, body, facts] = [part('gw-step-title'), part('gw-step-body'), part('gw-step-facts')];
  const blocks = [
    `**${escapeWords(title ? textOf(title).trim() : '')}**`,
    ...(facts ? writeBlocks([facts], writing) : []),
    ...writeBlocks(body?.children ?? [], writing),
  ];
  return indented(mark, blocks.join('\n\n'));
}
