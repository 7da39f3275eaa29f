import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../errors/problem.ts';

/** A file's text, and what is wrong with its form; the text is empty where it is none. */
export interface TextFile {
  text: string;
  problems: Problem[];
}

/** No page comes near it; a file of this size has been put there by mistake. */
export const LARGEST_TEXT_IN_BYTES = 1_000_000;

/** Reads a text of the content. What cannot be one (too large, empty, binary, not UTF-8, gone) is a problem, not a crash. */
export function readText(root: string, file: string): TextFile {
  const refuse = (rule: Problem['rule'], line: number, said: Pick<Problem, 'found' | 'expected'>): TextFile => ({
    text: '',
    problems: [{ rule, file, line, column: 1, ...said }],
  });
  try {
    const { size } = statSync(path.join(root, file));
    if (size > LARGEST_TEXT_IN_BYTES) return refuse('large-file', 1, tooLarge(size, LARGEST_TEXT_IN_BYTES));
    const bytes = readFileSync(path.join(root, file));
    if (/^(fffe|feff)/.test(bytes.toString('hex', 0, 2))) return refuse('not-utf8', 1, UTF16);
    const nul = bytes.indexOf(0);
    if (nul >= 0) return refuse('binary-file', lineOf(bytes, nul), BINARY);
    const text = bytes.toString('utf8');
    const broken = brokenAt(bytes, text);
    if (broken >= 0) return refuse('not-utf8', lineOf(bytes, broken), badByte(bytes, broken));
    if (text.trim() === '') return refuse('empty-file', 1, EMPTY);
    return { text: text.replace(/^\uFEFF/, ''), problems: text.startsWith('\uFEFF') ? [byteOrderMark(file)] : [] };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return refuse('unreadable-file', 1, {
      found: code,
      expected: { zh: '读得出的文件', en: 'a file that can be read' },
    });
  }
}

/** What is said of a file of this many bytes. */
export function tooLarge(size: number, limit: number): Pick<Problem, 'found' | 'expected'> {
  const found = `${(size / 1e6).toFixed(1)} MB`;
  return { found, expected: { zh: `至多 ${limit / 1e6} MB`, en: `at most ${limit / 1e6} MB` } };
}

const EMPTY = { found: { zh: '空文件', en: 'an empty file' }, expected: { zh: '有内容', en: 'some content' } };

const UTF16 = {
  found: { zh: 'UTF-16 的文字', en: 'text in UTF-16' },
  expected: { zh: 'UTF-8 文本', en: 'text in UTF-8' },
};

const BINARY = {
  found: { zh: '零字节（NUL）：这是二进制文件', en: 'a NUL byte: this is a binary file' },
  expected: { zh: 'UTF-8 文本', en: 'text in UTF-8' },
};

function badByte(bytes: Buffer, at: number): Pick<Problem, 'found' | 'expected'> {
  const hex = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return {
    found: { zh: `字节 ${hex} 不是 UTF-8，可能是 GBK`, en: `byte ${hex}, which is not UTF-8 (GBK, perhaps)` },
    expected: { zh: 'UTF-8 文本', en: 'text in UTF-8' },
  };
}

function byteOrderMark(file: string): Problem {
  return {
    rule: 'byte-order-mark',
    file,
    line: 1,
    column: 1,
    found: { zh: '字节顺序标记（U+FEFF）', en: 'a byte order mark (U+FEFF)' },
    expected: { zh: '没有它的 UTF-8', en: 'UTF-8 without one' },
    edit: { from: 0, upTo: 1, text: '' },
  };
}

/** Where the first byte stands that is not UTF-8; -1 when all are. */
function brokenAt(bytes: Buffer, text: string): number {
  const replaced = text.indexOf('\uFFFD');
  if (replaced < 0) return -1;
  const at = Buffer.byteLength(text.slice(0, replaced));
  // The sign itself may stand in a text that is well-formed.
  return bytes.subarray(at, at + 3).toString('hex') === 'efbfbd' && Buffer.from(text).equals(bytes) ? -1 : at;
}

function lineOf(bytes: Buffer, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index += 1) if (bytes[index] === 0x0a) line += 1;
  return line;
}
