import type { Expression, Operator } from '../_kit/expression.ts';
import { type FormulaToken, readTokens } from './read-tokens.ts';

/** What keeps a formula from being read: a word that is no metric, or a place where another sign was needed. */
export type FormulaFault = { problem: 'unknownName' | 'unexpected'; found: string };

/** A formula's tree, or everything that is wrong with it. */
export type ReadFormula = { ok: true; expression: Expression } | { ok: false; faults: FormulaFault[] };

/** Brackets within brackets that are read, so that hostile text cannot exhaust the machine. */
const DEEPEST = 30;

/**
 * Reads how a metric is made of others: names, numbers (30% is 0.3), + − × ÷ and brackets, in any of their usual signs. A name may
 * contain signs itself (`LTV/CAC`); the longest name that fits is taken. All unknown names are reported, and the first place that breaks
 * the grammar.
 *
 * @param names the metrics' names
 * @example readFormula('买家 × (1 − 退款率)', ['买家', '退款率']) // { ok: true, expression: { kind: 'operation', operator: '*', … } }
 */
export function readFormula(text: string, names: readonly string[]): ReadFormula {
  const tokens = readTokens(text, names);
  const unknown = tokens.filter(({ kind }) => kind === 'unknown');
  if (unknown.length > 0)
    return { ok: false, faults: unknown.map(({ text: found }) => ({ problem: 'unknownName', found })) };
  const cursor = { tokens, at: 0, depth: 0 };
  const expression = readSum(cursor);
  const rest = tokens[cursor.at];
  if (!expression || rest) return { ok: false, faults: [{ problem: 'unexpected', found: rest?.text ?? '' }] };
  return { ok: true, expression };
}

interface Cursor {
  tokens: FormulaToken[];
  at: number;
  depth: number;
}

function readSum(cursor: Cursor): Expression | undefined {
  return readChain(cursor, readProduct, ['+', '-']);
}

function readProduct(cursor: Cursor): Expression | undefined {
  return readChain(cursor, readPart, ['*', '/']);
}

function readChain(
  cursor: Cursor,
  read: (cursor: Cursor) => Expression | undefined,
  signs: readonly Operator[],
): Expression | undefined {
  let left = read(cursor);
  for (let sign = take(cursor, signs); left && sign; sign = take(cursor, signs)) {
    const right = read(cursor);
    left = right && { kind: 'operation', operator: sign, left, right };
  }
  return left;
}

function readPart(cursor: Cursor): Expression | undefined {
  if (take(cursor, ['-'])) {
    const of = readPart(cursor);
    return of && { kind: 'negative', of };
  }
  const token = cursor.tokens[cursor.at];
  if (token?.kind === 'name') return next(cursor, { kind: 'name', name: token.text });
  if (token?.kind === 'number') return next(cursor, { kind: 'number', value: token.value ?? 0 });
  if (token?.text !== '(' || cursor.depth >= DEEPEST) return undefined;
  cursor.at += 1;
  cursor.depth += 1;
  const inner = readSum(cursor);
  cursor.depth -= 1;
  if (!inner || cursor.tokens[cursor.at]?.text !== ')') return undefined;
  return next(cursor, inner);
}

function next(cursor: Cursor, expression: Expression): Expression {
  cursor.at += 1;
  return expression;
}

function take(cursor: Cursor, signs: readonly Operator[]): Operator | undefined {
  const token = cursor.tokens[cursor.at];
  const sign = token?.kind === 'sign' ? signs.find((each) => each === token.text) : undefined;
  if (sign) cursor.at += 1;
  return sign;
}
