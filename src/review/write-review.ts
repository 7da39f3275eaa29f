import { isMap, isScalar, type Pair, parseDocument, stringify } from 'yaml';
import type { Review } from './review-hash.ts';

interface Splice {
  from: number;
  to: number;
  text: string;
}

/**
 * `playbook.yml` with a review in it: `reviewed` with the day, the name and the hash, and the status that follows. Everything else, with
 * its comments, order and line endings, stays as it is, byte for byte.
 *
 * @throws when the text is no YAML map
 */
export function writeReview(text: string, review: Review): string {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) throw new Error('playbook.yml must hold keys and values.');
  const pair = (key: string) => contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const [status, reviewed] = [pair('status'), pair('reviewed')];
  const splices = [
    ...(status ? [valueSplice(status, 'reviewed')] : []),
    ...(reviewed ? reviewedSplices(text, reviewed, review, eol) : [newReview(text, status, review, eol)]),
  ];
  return splices
    .sort((a, b) => b.from - a.from)
    .reduce((whole, { from, to, text: piece }) => whole.slice(0, from) + piece + whole.slice(to), text);
}

function valueSplice(pair: Pair, value: string): Splice {
  const [from = 0, to = 0] = rangeOf(pair.value);
  return { from, to, text: plain(value) };
}

/** The keys that are there keep their place; those that are not come after the last one. */
function reviewedSplices(text: string, pair: Pair, review: Review, eol: string): Splice[] {
  const map = pair.value;
  if (!isMap(map) || map.items.length === 0) {
    const [from = 0, to = 0] = rangeOf(map);
    return [{ from, to, text: flowMap(review) }];
  }
  const splices: Splice[] = [];
  const missing: string[] = [];
  for (const key of ['date', 'by', 'hash'] as const) {
    const own = map.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (own) splices.push(valueSplice(own as Pair, review[key]));
    else missing.push(`${key}: ${plain(review[key])}`);
  }
  const last = rangeOf(map.items.at(-1)?.value)[1] ?? 0;
  if (map.flow) return [...splices, { from: last, to: last, text: missing.map((line) => `, ${line}`).join('') }];
  const first = rangeOf(map.items[0]?.key)[0] ?? 0;
  const indent = ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1));
  const end = endOfLine(text, last);
  return [...splices, { from: end, to: end, text: missing.map((line) => `${eol}${indent}${line}`).join('') }];
}

function newReview(text: string, status: Pair | undefined, review: Review, eol: string): Splice {
  const after = status ? endOfLine(text, rangeOf(status.value)[1] ?? 0) : text.trimEnd().length;
  const statusLine = status ? '' : `${eol}status: reviewed`;
  return { from: after, to: after, text: `${statusLine}${eol}reviewed: ${flowMap(review)}` };
}

function flowMap({ date, by, hash }: Review): string {
  return `{ date: ${plain(date)}, by: ${plain(by)}, hash: ${plain(hash)} }`;
}

/** A value as YAML writes it: in quotes where it would else be a number. */
function plain(value: string): string {
  return stringify(value).trim();
}

function endOfLine(text: string, from: number): number {
  const next = text.slice(from).search(/\r?\n/);
  return next < 0 ? text.length : from + next;
}

function rangeOf(node: unknown): number[] {
  return (node as { range?: number[] } | null)?.range ?? [];
}
