import { toHalfWidth } from '../half-width.ts';

/** A piece of a formula's text and where it starts, counted from 0. */
export interface Token {
  kind: 'number' | 'name' | 'sign' | 'unknown' | 'end';
  text: string;
  at: number;
}

/**
 * Cuts a formula into numbers, names and signs; what is none of these becomes an `unknown` token of one character. Ends with an
 * `end` token. Full-width signs and × ÷ − are taken for the plain ones.
 *
 * @example readTokens('a×2').map(({ text }) => text) // ['a', '*', '2', '']
 */
export function readTokens(text: string): Token[] {
  const plain = toHalfWidth(text).replace(/[×÷−]/g, (sign) => PLAIN[sign] ?? sign);
  const tokens = [...plain.matchAll(PIECE)].flatMap(({ index, groups = {} }): Token[] => {
    const found = Object.entries(groups).find(([kind, piece]) => piece !== undefined && kind !== 'space');
    return found ? [{ kind: found[0] as Token['kind'], text: found[1] ?? '', at: index }] : [];
  });
  return [...tokens, { kind: 'end', text: '', at: text.length }];
}

const PLAIN: Record<string, string> = { '×': '*', '÷': '/', '−': '-' };

const PIECE =
  /(?<space>\s+)|(?<number>(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<sign><=|>=|==|!=|[-+*/^(),<>])|(?<unknown>.)/giu;
