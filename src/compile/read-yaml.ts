import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { choiceOf, nearest } from '../errors/nearest.ts';
import type { Problem } from '../errors/problem.ts';
import type { Said } from '../i18n/said.ts';
import { expectationOf } from '../schemas/expectations.ts';
import { brokenAliases } from './yaml-aliases.ts';
import { yamlMessage } from './yaml-message.ts';

/** YAML text, where it stands and what it must be. */
export interface YamlSource<S extends z.ZodType> {
  /** Path from the project's root. */
  file: string;
  text: string;
  schema: S;
  /** Lines of the file before the text (front matter starts on line 2). */
  linesBefore?: number;
}

/** What was read, or every problem in it. */
export type ReadYaml<T> = { ok: true; data: T } | { ok: false; problems: Problem[] };

/** Reads and checks YAML; each problem points at the key or value that caused it. */
export function readYaml<S extends z.ZodType>(source: YamlSource<S>): ReadYaml<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file: source.file, line: Math.max(1, line) + (source.linesBefore ?? 0), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      ...at(error.pos[0]),
      rule: 'yaml-syntax' as const,
      found: yamlMessage(error),
      expected: YAML,
    }));
    return { ok: false, problems };
  }
  const aliases = brokenAliases(document);
  if (aliases.length > 0) {
    const problems = aliases.map(({ offset, ...alias }) => ({
      ...at(offset),
      rule: 'yaml-syntax' as const,
      expected: ANCHORED,
      ...alias,
    }));
    return { ok: false, problems };
  }
  const parsed = source.schema.safeParse(plain(document) ?? {}, { reportInput: true });
  if (parsed.success) return { ok: true, data: parsed.data };
  const problems = parsed.error.issues.flatMap((issue) => describe(issue, document, source.schema, at));
  return { ok: false, problems };
}

const YAML: Said = {
  zh: 'YAML：“键: 值”，每层缩进两个空格，含“: ”或“#”的文字加引号',
  en: 'YAML: `key: value`, two spaces per level, text with `: ` or `#` in quotes',
};
const ANCHORED: Said = {
  zh: '前面有锚点的引用，或直接写出内容',
  en: 'an alias with its anchor before it, or the value itself',
};

/** What the document says; one whose aliases unfold without measure says nothing. */
function plain(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

type At = (offset: number) => Pick<Problem, 'file' | 'line' | 'column'>;

function describe(issue: z.core.$ZodIssue, document: Document, schema: z.ZodType, at: At): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const valid = keysAt(schema, issue.path);
    return issue.keys.map((key) => unknownKey(key, issue.path, valid, document, at));
  }
  const name = issue.path.join('.');
  const place = at(offsetOf(document, issue.path));
  if (issue.input === undefined) {
    const wanted = expectation(issue);
    const expected = { zh: `${name}：${wanted.zh}`, en: `${name}: ${wanted.en}` };
    return [{ ...place, rule: 'missing-key', found: { zh: `没有 ${name}`, en: `no ${name}` }, expected }];
  }
  const value = JSON.stringify(issue.input);
  const found = name ? `${name}: ${value}` : { zh: `整个文件是 ${value}`, en: `the document is ${value}` };
  const close = issue.code === 'invalid_value' ? nearest(String(issue.input), issue.values.map(String)) : undefined;
  const key = issue.path.at(-1);
  const fix = close && (typeof key === 'string' ? `${key}: ${close}` : close);
  return [{ ...place, rule: 'wrong-value', found, expected: expectation(issue), ...(fix && { fix }) }];
}

function unknownKey(key: string, path: PropertyKey[], valid: string[], document: Document, at: At): Problem {
  const close = nearest(key, valid);
  const value: unknown = document.getIn([...path, key]);
  const written = typeof value === 'object' ? '…' : String(value);
  return {
    ...at(offsetOf(document, [...path, key])),
    rule: 'unknown-key',
    found: [...path, key].join('.'),
    expected: choiceOf(valid, 20),
    ...(close && { fix: `${close}: ${written}` }),
  };
}

/** What the rule wants, in words. */
function expectation(issue: z.core.$ZodIssue): Said {
  switch (issue.code) {
    case 'invalid_value':
      return choiceOf(issue.values.map(String), 20);
    case 'invalid_type':
      return KINDS[issue.expected] ?? { zh: issue.expected, en: issue.expected };
    case 'too_small':
      return bound(issue.origin, issue.minimum, 'at least');
    case 'too_big':
      return bound(issue.origin, issue.maximum, 'at most');
    default:
      return expectationOf(issue.message);
  }
}

const KINDS: Record<string, Said> = {
  int: { zh: '整数', en: 'a whole number' },
  number: { zh: '数字', en: 'a number' },
  string: { zh: '文字', en: 'text' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表：[…]', en: 'a list: […]' },
  object: { zh: '若干“键: 值”', en: 'keys with values' },
  record: { zh: '若干“键: 值”', en: 'keys with values' },
};

function bound(origin: string, limit: number | bigint, side: 'at least' | 'at most'): Said {
  const atZh = side === 'at least' ? '至少' : '至多';
  if (origin === 'string') return { zh: `${atZh} ${limit} 个字符的文字`, en: `text of ${side} ${limit} characters` };
  if (origin === 'array') return { zh: `${atZh} ${limit} 项的列表`, en: `a list of ${side} ${limit}` };
  return { zh: `${side === 'at least' ? '不小于' : '不大于'} ${limit} 的数`, en: `a number of ${side} ${limit}` };
}

/** The place of a key or list item in YAML text, for problems that only show when files are compared. */
export function placeInYaml(text: string, path: readonly PropertyKey[]): { line: number; column: number } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const { line, col } = lines.linePos(offsetOf(document, path));
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Where a key stands; when the key is missing, where its nearest present parent starts. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const key = path[depth - 1];
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** The keys a strict object allows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of ['', ...path]) {
    current = unwrap(step === '' ? current : childOf(current, step));
  }
  const shape = (current as { shape?: Record<string, unknown> }).shape;
  return shape ? Object.keys(shape) : [];
}

function childOf(schema: unknown, step: PropertyKey): unknown {
  const { shape, element, valueType } = schema as Record<string, never>;
  if (shape) return shape[step as never];
  return element ?? valueType;
}

function unwrap(schema: unknown): unknown {
  const inner = (schema as { unwrap?: () => unknown; def?: { type: string; innerType?: unknown } })?.def;
  return inner?.innerType ? unwrap(inner.innerType) : schema;
}
