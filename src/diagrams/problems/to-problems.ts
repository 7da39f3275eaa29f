import type { DiagramProblem, DiagramSaid, DiagramWords } from '../draw.ts';
import { hintFor } from './hints.ts';
import { tokenName } from './tokens.ts';

/** What the parser of an older grammar (jison) leaves on its error. */
interface ParserHash {
  text?: string;
  token?: string;
  line?: number;
  loc?: { first_line?: number; first_column?: number; last_line?: number; last_column?: number };
  expected?: string[];
}

const MOST_EXPECTED = 8;

/** An error that Mermaid threw, in plain words, on the author's lines. */
export function toProblems(error: unknown, source: string, lines: readonly number[]): DiagramProblem[] {
  const message = error instanceof Error ? error.message : String(error);
  const hash = (error as { hash?: ParserHash } | null)?.hash;
  const found = /^(Parse|Lexical) error on line/.test(message)
    ? [fromJison(message, hash ?? {})]
    : fromPositions(message);
  const problems = found.length > 0 ? found : [{ line: 1, message: plain(message) }];
  return problems.map((problem) => {
    const line = lines[problem.line - 1] ?? lines.at(-1) ?? 1;
    const hint = hintFor(source, source.split('\n')[line - 1] ?? '', message);
    return { ...problem, line, ...(hint ? { hint } : {}) };
  });
}

function fromJison(message: string, hash: ParserHash): DiagramProblem {
  const stated = Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  const line = hash.loc?.last_line ?? stated;
  if (message.startsWith('Lexical'))
    return {
      line: stated,
      message: { zh: `这里看不懂：${excerpt(message)}`, en: `the text is not understood here: ${excerpt(message)}` },
    };
  const found = describe(hash);
  const expected = (hash.expected ?? []).map((token) => tokenName(token.replace(/^'|'$/g, '')));
  const column = hash.loc?.last_column;
  return {
    line,
    ...(column === undefined ? {} : { column: (hash.loc?.first_column ?? column) + 1 }),
    message: {
      zh: `${inChinese(found)}不应出现在这里：${excerpt(message)}`,
      en: `${inEnglish(found)} does not fit here: ${excerpt(message)}`,
    },
    ...(expected.length > 0 ? { expected: listed(expected) } : {}),
  };
}

/** Newer grammars (langium, chevrotain, YAML) name line and column in the message, several times when several are wrong. */
function fromPositions(message: string): DiagramProblem[] {
  const problems: DiagramProblem[] = [];
  const pattern =
    /(?:(?:Lexer|Parse) error )?(?:on|at) line (\d+),? column (\d+)(?:\s*\[[^\]]*\])?:?\s*([\s\S]*?)(?=(?:Lexer|Parse) error on line|$)/g;
  for (const [, line, column, text = ''] of message.matchAll(pattern)) {
    const before = text.trim() === '' ? message.slice(0, message.search(/(on|at) line/)) : text;
    problems.push({ line: Number(line), column: Number(column), message: plain(before) });
  }
  const [, line, column] = /\((\d+):(\d+)\)/.exec(message) ?? [];
  if (problems.length === 0 && line !== undefined)
    problems.push({ line: Number(line), column: Number(column), message: plain(message) });
  return problems;
}

function inChinese(words: DiagramWords): string {
  return typeof words === 'string' ? words : words.zh;
}

function inEnglish(words: DiagramWords): string {
  return typeof words === 'string' ? words : words.en;
}

function describe(hash: ParserHash): DiagramWords {
  const text = (hash.text ?? '').trim();
  if (hash.token === 'EOF' || hash.token === '1' || (text === '' && hash.token === undefined))
    return { zh: '图的结尾', en: 'the end of the diagram' };
  return text === '' ? tokenName(hash.token ?? '') : `"${text}"`;
}

/** The parser's own excerpt, without the row of dashes under it. */
function excerpt(message: string): string {
  const line = message.split('\n')[1] ?? '';
  return `… ${line.replace(/^\.\.\./, '').trim()}`;
}

function listed(names: readonly DiagramWords[]): DiagramSaid {
  const zh = shortened(names.map(inChinese), '、');
  const en = shortened(names.map(inEnglish), ', ');
  return { zh: zh.isWhole ? zh.text : `${zh.text} 等`, en: en.isWhole ? en.text : `${en.text} or something else` };
}

function shortened(names: readonly string[], separator: string): { text: string; isWhole: boolean } {
  const unique = [...new Set(names)];
  return { text: unique.slice(0, MOST_EXPECTED).join(separator), isWhole: unique.length <= MOST_EXPECTED };
}

function plain(message: string): string {
  return message
    .replace(/^(Error: )?(Parsing failed:|Error parsing \w+ diagram:)\s*/i, '')
    .replace(
      /unexpected character: ->(.*?)<- at offset: \d+, skipped (\d+) characters?\.?/g,
      'the character "$1" is not understood here',
    )
    .replace(/at offset: \d+,?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
