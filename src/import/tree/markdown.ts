import type { Heading, ListItem, Root, RootContent } from 'mdast';
import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify, { type Options } from 'remark-stringify';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';

/** `30~50% … 60~80%` is no strikethrough. */
const gfm = { singleTilde: false, tablePipeAlign: false };

/** `:::note` blocks only: `:` inside a line is an author's colon, not a directive. */
function blocksOnly(this: Processor): void {
  const data = this.data();
  const { flow } = directive();
  const [first] = [Object.values(flow ?? {})[0]].flat();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: first ? { 58: first } : {} }];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()];
}

function blocksOut(this: Processor): void {
  const data = this.data();
  const extension = directiveToMarkdown();
  // Its own rule for colons knows letters only, and escapes in addresses too.
  const unsafe = (extension.unsafe ?? []).filter(({ inConstruct }) => inConstruct === undefined);
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), { ...extension, unsafe }];
}

const reader = unified()
  .use(remarkParse)
  .use(remarkGfm, gfm)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, gfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(blocksOnly);

/** What stands behind a colon without a space is read as the name of a directive by the compiler, so the colon is escaped. */
const COLON = {
  character: ':',
  after: '[0-9A-Za-z\\u00C0-\\u024F\\u3040-\\u30FF\\u3400-\\u9FFF\\uAC00-\\uD7AF]',
  inConstruct: 'phrasing' as const,
  notInConstruct: ['autolink' as const, 'destinationLiteral' as const, 'destinationRaw' as const],
};

const style: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  setext: false,
  handlers: { written: (node: { value: string }) => node.value } as NonNullable<Options['handlers']>,
  unsafe: [
    COLON,
    { character: '~', inConstruct: 'phrasing' },
    // The title of a callout is no phrase to the writer, but it is one to the compiler.
    ...['<', '{', '~'].map((character) => ({ character, inConstruct: 'label' as const })),
    { ...COLON, inConstruct: 'label' },
  ],
};

const writer = unified()
  .use(remarkStringify, style)
  .use(remarkGfm, gfm)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, gfm)
  .use(remarkMdx)
  .use(blocksOut);

/** Reads Markdown with tables, footnotes, front matter and `:::` blocks. */
export function parseMarkdown(text: string): Root {
  return reader.parse(text);
}

/** Writes nodes as the MDX of a playbook: signs that mean something there are escaped, headings carry their ids. */
export function writeMarkdown(nodes: readonly RootContent[]): string {
  const blocks = nodes.map((node) => {
    visit(node, 'listItem', writeBox);
    const text = writer.stringify({ type: 'root', children: [node] }).trimEnd();
    return node.type === 'heading' ? `${text}${idOf(node)}` : guardStart(text);
  });
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** The box of a task: the writer's rule for it and the one for Chinese emphasis do not know of each other. */
function writeBox(item: ListItem): void {
  const [first] = item.children;
  if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return;
  first.children.unshift({ type: 'written', value: item.checked ? '[x] ' : '[ ] ' } as never);
  item.checked = null;
}

function idOf({ data }: Heading): string {
  const id = (data as { id?: string } | undefined)?.id;
  return id ? ` {#${id}}` : '';
}

/** A block that begins with `import` or `export` would be read as code. */
function guardStart(text: string): string {
  return text.replace(/^(i|e)(?=(?:mport|xport)\b)/, (letter) => `&#${letter.charCodeAt(0)};`);
}
