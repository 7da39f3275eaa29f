import type { Root } from 'mdast';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdx } from 'micromark-extension-mdx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** MDX without a JavaScript parser: the site's own compiler reads the code, this reads the words. */
function remarkMdxWords(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), mdx()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mdxFromMarkdown()];
}

const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkDirective);
const markdownParser = markdown().freeze();
const mdxParser = markdown().use(remarkMdxWords).freeze();

/** The syntax tree of a page or of a template's Markdown, with places in the author's own text. */
export function parseProse(file: string, text: string): Root {
  if (!file.endsWith('.mdx')) return markdownParser.parse(text) as Root;
  // A quoted brace would count as an open one; nothing here reads it, so a letter of the same length stands in.
  return mdxParser.parse(text.replace(/\{'[{}<>]'\}/g, "{'x'}")) as Root;
}
