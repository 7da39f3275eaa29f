import type { Problem } from '../../errors/problem.ts';
import type { Locale } from '../../i18n/locales.ts';
import { excerpt, type Finding, type ProseRule } from './finding.ts';
import { pagePassages } from './page-passages.ts';
import { type Passage, type Prose, placeAt } from './passage.ts';
import { parseProse } from './read-prose.ts';
import { lintMarkdown } from './rules/markdown.ts';
import { yamlPassages } from './yaml-passages.ts';

/** The rules of each language. */
export type ProseRules = Record<Locale, ProseRule[]>;

/** Everything about the words of one file. A page that cannot be parsed is left to the compiler, which says where. */
export function checkProse(file: string, source: string, rules: ProseRules): Problem[] {
  if (file.endsWith('.yml')) {
    const passages = yamlPassages(source, localeOf(file), { skip: file.includes('/sources/') ? QUOTED_KEY : '' });
    return (['zh', 'en'] as const).flatMap((locale) =>
      judge({ file, locale, source, passages: passages[locale] }, rules[locale]),
    );
  }
  const locale = localeOf(file);
  if (!locale) return [];
  try {
    const tree = parseProse(file, source);
    const passages = [...matterPassages(source, locale), ...pagePassages(tree, source)];
    const found = lintMarkdown(tree, source).map(
      (finding): Problem => ({ file, ...finding, found: lineOf(source, finding.line, finding.column) }),
    );
    return [...found, ...judge({ file, locale, source, passages }, rules[locale])];
  } catch {
    return [];
  }
}

/** A source's title is quoted as it was published. */
const QUOTED_KEY = 'title';

/** The language that a file is written in, by its name; a file in both has none. */
function localeOf(file: string): Locale | undefined {
  return /\/(zh|en)\.\w+$/.exec(file)?.[1] as Locale | undefined;
}

function matterPassages(source: string, locale: Locale): Passage[] {
  const matter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
  return matter === undefined ? [] : yamlPassages(matter, locale, { shift: source.indexOf('\n') + 1 })[locale];
}

function lineOf(source: string, line: number, column: number): string {
  const text = source.split('\n')[line - 1] ?? '';
  return excerpt(text, column - 1, 20, 0);
}

function judge(prose: Prose, rules: readonly ProseRule[]): Problem[] {
  return prose.passages.flatMap((passage) =>
    rules.flatMap((rule) => rule(passage, prose).map((finding) => problemOf(finding, passage, prose))),
  );
}

function problemOf(finding: Finding, { offsets }: Passage, { file, source }: Prose): Problem {
  const { at, length, replacement, rule, found, expected, fix } = finding;
  const from = offsets[at] ?? 0;
  // What stands between two characters belongs to the first: nothing is inserted after a mark of Markdown.
  const start = length === 0 && at > 0 ? (offsets[at - 1] ?? 0) + 1 : from;
  const upTo = length === 0 ? start : (offsets[at + length - 1] ?? from) + 1;
  const isPlain = upTo - start === length;
  const edit = replacement !== undefined && isPlain ? { edit: { from: start, upTo, text: replacement } } : {};
  return { rule, file, ...placeAt(source, start), found, expected, ...(fix && { fix }), ...edit };
}
