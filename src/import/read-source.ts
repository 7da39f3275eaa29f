import { analyse } from 'chardet';
import type { Refusal } from './refusals.ts';

/** The text of a file, and the encoding it was found in. */
export interface SourceText {
  ok: true;
  text: string;
  /** As `TextDecoder` names it. */
  encoding: string;
  hasByteOrderMark: boolean;
}

/** A text, or why there is none. */
export type ReadSource = SourceText | ({ ok: false } & Refusal);

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const KINDS: readonly (readonly [kind: string, start: string])[] = [
  ['PDF', '%PDF-'],
  ['ZIP / DOCX / XLSX', 'PK\u0003\u0004'],
  ['PNG', '\u0089PNG'],
  ['GIF', 'GIF8'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['DOC / XLS', '\u00d0\u00cf\u0011\u00e0'],
  ['GZIP', '\u001f\u008b'],
];

/** The older encodings in which texts of this kind are found. */
const OLDER = ['gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1252'];
/** Below this many percent a guess is no better than another. */
const SURE = 30;

/** Reads bytes as text: UTF-8 or UTF-16 with or without a mark, else the encoding that fits best, else not at all. */
export function readSource(bytes: Uint8Array): ReadSource {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = KINDS.find(([, sign]) => start.startsWith(sign))?.[0];
  if (kind) return { ok: false, code: 'binary', detail: kind };
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const named = marked ?? wideEncoding(bytes);
  const text = decode(bytes, named ?? 'utf-8');
  if (text !== undefined) return readable(text, named ?? 'utf-8', marked !== undefined);
  if (bytes.includes(0)) return { ok: false, code: 'binary', detail: '\\0' };
  return readOlder(bytes);
}

function readable(text: string, encoding: string, hasByteOrderMark: boolean): ReadSource {
  if (text.includes('\u0000')) return { ok: false, code: 'binary', detail: '\\0' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { ok: false, code: 'empty', detail: '' };
  return { ok: true, text, encoding, hasByteOrderMark };
}

/** What a text of ours is made of, for the greater part. */
const EXPECTED = /[\t\n\r\x20-\x7e\u2010-\u2027\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/g;
const EXPECTED_SHARE = 0.9;

/** UTF-16 without a mark has zeros in it, and reads as words in one order of its bytes only. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2000);
  if (!sample.includes(0) || bytes.length % 2 !== 0) return undefined;
  return ['utf-16le', 'utf-16be'].find((encoding) => {
    const text = new TextDecoder(encoding).decode(sample);
    return (text.match(EXPECTED)?.length ?? 0) > text.length * EXPECTED_SHARE;
  });
}

function readOlder(bytes: Uint8Array): ReadSource {
  const guesses = analyse(bytes).map(({ name, confidence }) => ({ name: name.toLowerCase(), confidence }));
  for (const { name, confidence } of guesses) {
    const encoding = name.startsWith('gb') ? 'gb18030' : name.startsWith('iso-8859-1') ? 'windows-1252' : name;
    if (!OLDER.includes(encoding) || confidence < SURE) continue;
    const text = decode(bytes, encoding);
    if (text !== undefined) return readable(text, encoding, false);
  }
  return { ok: false, code: 'encoding', detail: guesses[0]?.name ?? '?' };
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
