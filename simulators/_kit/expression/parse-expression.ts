import { type Expression, FUNCTIONS, type FunctionName, type Operator } from '../expression.ts';
import { readTokens, type Token } from './read-tokens.ts';
import { type ExpressionProblem, TokenCursor } from './token-cursor.ts';

/** A formula's tree, or everything that is wrong with its text. */
export type ParsedExpression = { ok: true; expression: Expression } | { ok: false; problems: ExpressionProblem[] };

/** The longest text and the deepest nesting that are read, so that hostile text cannot exhaust the machine. */
const LONGEST = 2000;
const DEEPEST = 60;

/**
 * Reads a formula. All unknown characters, unknown functions and wrong numbers of arguments are reported together; of the places
 * where the grammar breaks, only the first, because the rest would be guesses. Never throws.
 *
 * @example parseExpression('arpu * margin / churn') // { ok: true, expression: { kind: 'operation', operator: '/', … } }
 * @example parseExpression('arpu * ') // { ok: false, problems: [{ code: 'unexpected', at: 7, found: '' }] }
 */
export function parseExpression(text: string): ParsedExpression {
  if (text.length > LONGEST) return { ok: false, problems: [{ code: 'tooLong', at: LONGEST, found: '' }] };
  const tokens = readTokens(text);
  const unknown = tokens.filter(({ kind }) => kind === 'unknown');
  const cursor = new TokenCursor(tokens.filter(({ kind }) => kind !== 'unknown'));
  const expression = readSum(cursor);
  if (cursor.next.kind !== 'end') stopAt(cursor);
  const characters = unknown.map(({ at, text: found }): ExpressionProblem => ({ code: 'character', at, found }));
  const problems = [...characters, ...cursor.problems].sort((one, other) => one.at - other.at);
  return problems.length === 0 ? { ok: true, expression } : { ok: false, problems };
}

const KNOWN = [...Object.keys(FUNCTIONS), 'pow', 'if'].join(', ');
const COMPARATORS = ['<', '<=', '>', '>=', '==', '!='] as const;

/** Stands for what could not be read; it is never returned to a caller. */
const NOTHING: Expression = { kind: 'number', value: 0 };

function readSum(cursor: TokenCursor): Expression {
  const read = () => readChain(cursor, readProduct, '+', '-');
  return cursor.deeper(read, DEEPEST) ?? NOTHING;
}

function readProduct(cursor: TokenCursor): Expression {
  return readChain(cursor, readSigned, '*', '/');
}

function readChain(cursor: TokenCursor, readPart: (cursor: TokenCursor) => Expression, ...signs: Operator[]) {
  let left = readPart(cursor);
  for (let sign = cursor.take(...signs); sign; sign = cursor.take(...signs)) {
    left = operation(sign, left, readPart(cursor));
  }
  return left;
}

function readSigned(cursor: TokenCursor): Expression {
  let isNegative = false;
  for (let sign = cursor.take('+', '-'); sign; sign = cursor.take('+', '-')) isNegative = isNegative !== (sign === '-');
  const power = readPower(cursor);
  return isNegative ? { kind: 'negative', of: power } : power;
}

function readPower(cursor: TokenCursor): Expression {
  const base = readAtom(cursor);
  if (!cursor.take('^')) return base;
  return operation('^', base, cursor.deeper(() => readSigned(cursor), DEEPEST) ?? NOTHING);
}

function readAtom(cursor: TokenCursor): Expression {
  const token = cursor.next;
  if (token.kind === 'number') return readNumber(cursor, token);
  if (token.kind === 'name') {
    cursor.advance();
    return cursor.take('(') ? readCall(cursor, token) : { kind: 'name', name: token.text };
  }
  if (!cursor.take('(')) {
    cursor.stop('unexpected');
    return NOTHING;
  }
  const inner = readSum(cursor);
  expectSign(cursor, ')');
  return inner;
}

function readNumber(cursor: TokenCursor, { text, at }: Token): Expression {
  const value = Number(text);
  if (!Number.isFinite(value)) cursor.note({ code: 'numberTooLarge', at, found: text });
  cursor.advance();
  return { kind: 'number', value };
}

function readCall(cursor: TokenCursor, name: Token): Expression {
  if (name.text === 'if') return readIf(cursor);
  const given = readArguments(cursor);
  if (name.text === 'pow') {
    const [base = NOTHING, exponent = NOTHING] = given;
    checkCount(cursor, name, given.length, [2, 2]);
    return operation('^', base, exponent);
  }
  if (!isFunction(name.text)) {
    cursor.note({ code: 'unknownFunction', at: name.at, found: name.text, expected: KNOWN });
    return NOTHING;
  }
  checkCount(cursor, name, given.length, FUNCTIONS[name.text]);
  return { kind: 'call', name: name.text, given };
}

function readArguments(cursor: TokenCursor): Expression[] {
  if (cursor.take(')')) return [];
  const given = [readSum(cursor)];
  while (cursor.take(',')) given.push(readSum(cursor));
  expectSign(cursor, ')');
  return given;
}

function readIf(cursor: TokenCursor): Expression {
  const left = readSum(cursor);
  const comparator = cursor.take(...COMPARATORS);
  if (!comparator) {
    cursor.stop('noComparison');
    return NOTHING;
  }
  const right = readSum(cursor);
  expectSign(cursor, ',');
  const yes = readSum(cursor);
  expectSign(cursor, ',');
  const no = readSum(cursor);
  expectSign(cursor, ')');
  return { kind: 'if', condition: { comparator, left, right }, yes, no };
}

function checkCount(cursor: TokenCursor, { at, text }: Token, count: number, [least, most]: readonly [number, number]) {
  if (count >= least && count <= most) return;
  const expected = least === most ? `${least}` : `${least} to ${most}`;
  cursor.note({ code: 'arguments', at, found: text, expected });
}

function expectSign(cursor: TokenCursor, sign: string): void {
  if (!cursor.take(sign)) stopAt(cursor, sign);
}

function stopAt(cursor: TokenCursor, expected?: string): void {
  if (isComparator(cursor.next)) cursor.stop('comparisonOutsideIf');
  else cursor.stop('unexpected', expected);
}

function operation(operator: Operator, left: Expression, right: Expression): Expression {
  return { kind: 'operation', operator, left, right };
}

function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(FUNCTIONS, name);
}

function isComparator({ kind, text }: Token): boolean {
  return kind === 'sign' && /^[<>=!]/.test(text);
}
