import type { Node } from 'mdast';
import type { Locale } from '../i18n/locales.ts';
import { Ledger, type Span } from './ledger.ts';
import type { Included, Line, LineWork } from './lines/line.ts';
import { LINE_PIPELINE, TREE_PIPELINE } from './pipeline.ts';
import { type Arranged, arrange } from './sections/arrange.ts';
import { parseMarkdown } from './tree/markdown.ts';
import type { ImageAnswer, Preferred, TreeWork } from './tree/tree-work.ts';

/** What reading a text asks of the files around it. */
export interface Surroundings {
  include: (name: string, from: string) => Included;
  takeImage: (url: string) => ImageAnswer;
  pageFor: (url: string) => string | undefined;
}

/** A text to import. */
export interface TextSetting extends Surroundings {
  /** As `include` knows it. */
  name: string;
  /** With its dot. */
  extension: string;
  keepFurniture: boolean;
  preferred: Record<Locale, Preferred>;
}

/** A text laid out under the nine sections. */
export interface ReadText {
  locale: Locale;
  title: string;
  summary: string;
  arranged: Arranged;
  ledger: Ledger;
  /** The lines of the source, as they are written. */
  source: string[];
  spanOf: (node: Node) => Span;
  /** The lines of the source that a block holds. */
  linesOf: (node: Node) => number[];
}

/** Reads a text: lines first, then its tree, then the sections. */
export function readText(text: string, setting: TextSetting): ReadText {
  const source = text.split(/\r\n|\r|\n/);
  const ledger = new Ledger();
  const locale = localeOf(text);
  const lines = transformLines(source, { ...setting, ledger, locale });
  const root = parseMarkdown(lines.map((line) => line.text).join('\n'));
  const linesOf = (node: Node) => {
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
    return lines.slice(start.line - 1, end.line).map(({ at }) => at);
  };
  const spanOf = (node: Node) => {
    const own = linesOf(node);
    return { from: Math.min(...own), to: Math.max(...own) };
  };
  const work: TreeWork = { root, ledger, locale, title: '', summary: '', spanOf, ...setting };
  for (const transform of TREE_PIPELINE) transform(work);
  return { locale, title: work.title, summary: work.summary, arranged: arrange(work), ledger, source, spanOf, linesOf };
}

function transformLines(source: readonly string[], setting: Omit<LineWork, 'lines' | 'isPlain'>): Line[] {
  let lines = source.map((text, index): Line => ({ text, at: index + 1 }));
  const isPlain = setting.extension === '.txt' ? !hasHeadings(source) : false;
  for (const transform of LINE_PIPELINE) lines = transform({ ...setting, lines, isPlain });
  return lines;
}

function hasHeadings(source: readonly string[]): boolean {
  return source.some((text) => /^#{1,6} \S/.test(text));
}

/** Chinese when there is a Han character for every two Latin words; a text of neither is taken as English. */
export function localeOf(text: string): Locale {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.replace(/https?:\S+/g, '').match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return han * 2 >= words && han > 0 ? 'zh' : 'en';
}
