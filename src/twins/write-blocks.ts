import { escapeStart, escapeWords } from './escape-words.ts';
import { fence, indented, quoted } from './layout.ts';
import { classesOf, type TreeElement, type TreeNode, textOf } from './read-tree.ts';
import type { Writing } from './twin-page.ts';
import { writeFigure } from './write-figure.ts';
import { isSilent, writeInline } from './write-inline.ts';
import { writeFootnotes, writeSources } from './write-notes.ts';
import { writeSteps } from './write-steps.ts';
import { writeTable } from './write-table.ts';

const BLOCKS = new Set(
  'address article aside blockquote details div dl dd dt fieldset figure footer gw-island h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table ul'.split(
    ' ',
  ),
);

const isBlock = (node: TreeNode): node is TreeElement =>
  typeof node === 'object' && (BLOCKS.has(node.name) || (node.name !== 'label' && node.children.some(isBlock)));

/** Nodes as blocks of Markdown, in their order. */
export function writeBlocks(nodes: readonly TreeNode[], writing: Writing): string[] {
  const blocks: string[] = [];
  let run: TreeNode[] = [];
  const endRun = () => {
    const text = escapeStart(writeInline(run, writing).trim());
    if (text !== '') blocks.push(text);
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    endRun();
    if (!isSilent(node)) blocks.push(...writeBlock(node, writing).filter((block) => block !== ''));
  }
  endRun();
  return blocks;
}

function writeBlock(node: TreeElement, writing: Writing): string[] {
  const { name, children } = node;
  switch (name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [heading(node, writing)];
    case 'p':
      return writeBlocks(children, writing);
    case 'ul':
    case 'ol':
      return list(node, writing);
    case 'pre':
      return [fence(textOf(node), node.attributes['data-language'] ?? '')];
    case 'hr':
      return ['---'];
    case 'table':
      return [writeTable(node, writing)];
    case 'blockquote':
      return [quoted(writeBlocks(children, writing))];
    case 'aside':
      return [callout(node, writing)];
    case 'figure':
      return writeFigure(node) ?? writeBlocks(children, writing);
    case 'dl':
      return [definitions(node, writing)];
    case 'summary':
      return [`**${writeInline(children, writing).trim()}**`];
    case 'gw-island':
      return [island(node, writing)];
    case 'section':
      return 'data-footnotes' in node.attributes
        ? writeFootnotes(node, writing, writeBlocks)
        : writeBlocks(children, writing);
    default:
      return writeBlocks(children, writing);
  }
}

function heading({ name, children }: TreeElement, writing: Writing): string {
  writing.depth = Number(name.slice(1));
  const text = writeInline(children, writing).trim();
  return text === '' ? '' : `${'#'.repeat(writing.depth)} ${text}`;
}

function list(node: TreeElement, writing: Writing): string[] {
  const classes = classesOf(node);
  if (classes.includes('gw-steps')) return [writeSteps(node, writing, writeBlocks)];
  if (classes.includes('gw-sources')) return writeSources(node, writing, writeBlocks);
  const start = Number(node.attributes.start ?? 1);
  const items = node.children.filter((child) => typeof child === 'object' && !isSilent(child)) as TreeElement[];
  const written = items.map((item, at) => writeItem(item, node.name === 'ol' ? `${start + at}. ` : '- ', writing));
  return [written.join(written.some((text) => text.includes('\n\n')) ? '\n\n' : '\n')];
}

function writeItem(item: TreeElement, mark: string, writing: Writing): string {
  const isTask = classesOf(item).includes('task-list-item');
  const blocks = writeBlocks(item.children, writing);
  const isTight = blocks.slice(1).every((block) => /^(- |\d+\. )/.test(block));
  const body = blocks.join(isTight ? '\n' : '\n\n');
  return indented(mark, (isTask ? '[ ] ' : '') + body);
}

function callout({ children }: TreeElement, writing: Writing): string {
  const isTitle = (node: TreeNode) => typeof node === 'object' && classesOf(node).includes('gw-callout-title');
  const title = children.find(isTitle);
  const rest = writeBlocks(
    children.filter((node) => node !== title),
    writing,
  );
  return quoted(title ? [`**${escapeWords(textOf(title).trim())}**`, ...rest] : rest);
}

/** Terms in bold, what is said of each behind a colon. */
function definitions({ children }: TreeElement, writing: Writing): string {
  const entries = children.flatMap((node) =>
    typeof node === 'object' && node.name === 'div' ? node.children : [node],
  );
  const colon = writing.locale === 'zh' ? '：' : ': ';
  const lines: string[] = [];
  for (const entry of entries) {
    if (typeof entry === 'string' || isSilent(entry)) continue;
    const text = writeBlocks(entry.children, writing);
    if (entry.name === 'dt') lines.push(`- **${text.join(' ')}**`);
    else if (entry.name === 'dd') {
      const body = text.join('\n\n').replace(/\n(?=.)/g, '\n  ');
      lines[lines.length - 1] += (text.length > 1 ? '\n\n  ' : colon) + body;
    }
  }
  return lines.join(lines.some((line) => line.includes('\n\n')) ? '\n\n' : '\n');
}

function island({ attributes }: TreeElement, writing: Writing): string {
  const props = JSON.parse(attributes.props ?? '{}') as Record<string, unknown>;
  return writing.island(attributes.component ?? '', props, writing.depth);
}
