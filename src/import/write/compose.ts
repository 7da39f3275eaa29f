import type { Heading } from 'mdast';
import { stringify } from 'yaml';
import type { Locale } from '../../i18n/locales.ts';
import { SECTIONS } from '../../schemas/page.ts';
import type { Block, Draft } from '../draft.ts';
import { shorten } from '../draft.ts';
import { SECTION_HEADINGS, TO_TRANSLATE, TO_WRITE } from '../sections/section-texts.ts';
import type { Section } from '../sections/section-words.ts';
import { writeMarkdown } from '../tree/markdown.ts';
import { inPlaceOf, wordsOf } from '../tree/tree-work.ts';

/** A page as text, with the block that begins on each of its lines. */
export interface ComposedPage {
  text: string;
  /** From the line, counted from 1, on which a block begins, to the block. */
  starts: Map<number, Block>;
}

const CLOSING = '<Templates />\n\n<Sources />';

/** The page in the language of the source. */
export function composePage({ title, summary, blocks, read: { locale } }: Draft): ComposedPage {
  const lines = new LineWriter(matter(title, summary));
  for (const section of SECTIONS) {
    lines.add(sectionHeading(section, locale));
    const own = blocks.filter((block) => block.section === section);
    if (own.every(({ node }) => node.type === 'heading')) lines.add(TO_WRITE[locale][section]);
    for (const block of own) lines.add(block.text, block);
    if (section === 'sources') lines.add(CLOSING);
  }
  return lines;
}

/** The page in the other language: the same headings with the same ids, to be filled in. */
export function composeSkeleton({ title, blocks, read }: Draft): string {
  const locale: Locale = read.locale === 'zh' ? 'en' : 'zh';
  const words = TO_TRANSLATE[locale];
  const lines = new LineWriter(
    matter(words.title.replace('{title}', quotable(shorten(title, 60 - words.title.length))), words.summary),
  );
  for (const section of SECTIONS) {
    lines.add(sectionHeading(section, locale));
    const own = blocks.filter((block) => block.section === section);
    lines.add(own.length > 0 ? words.body : TO_WRITE[locale][section]);
    for (const { node, text } of own) {
      if (node.type === 'heading' && text.startsWith('#')) lines.add(writeMarkdown([translated(node, words.heading)]));
    }
    if (section === 'sources') lines.add(CLOSING);
  }
  return lines.text;
}

function translated(heading: Heading, words: string): Heading {
  const value = words.replace('{title}', quotable(wordsOf(heading)));
  return inPlaceOf(heading, { ...heading, children: [{ type: 'text' as const, value }] });
}

/** Words of the other language stand in quotation marks, which may hold no brackets or marks of their own. */
function quotable(words: string): string {
  return words
    .replace(/[（(“"‘《」』「『）)”’》]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function sectionHeading(section: Section, locale: Locale): string {
  return `## ${SECTION_HEADINGS[locale][section]} {#${section}}`;
}

function matter(title: string, summary: string): string {
  return `---\n${stringify({ title, summary }, { lineWidth: 0 })}---`;
}

/** Puts blocks one below the other and counts lines. */
class LineWriter implements ComposedPage {
  readonly starts = new Map<number, Block>();
  readonly #parts: string[];
  #lines: number;

  constructor(first: string) {
    this.#parts = [`${first}\n`];
    this.#lines = first.split('\n').length;
  }

  get text(): string {
    return this.#parts.join('\n');
  }

  add(text: string, block?: Block): void {
    if (block) this.starts.set(this.#lines + 2, block);
    this.#parts.push(`${text}\n`);
    this.#lines += text.split('\n').length + 1;
  }
}
