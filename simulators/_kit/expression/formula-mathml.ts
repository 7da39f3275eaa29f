import type { Comparator, Expression, FunctionName } from '../expression.ts';
import { mathmlText } from './mathml-equation.ts';

/** How the names, numbers and words of a formula are written. */
export interface Writing {
  /** What stands for a name: its label, or, to show the working, its value as the reader sees it (`3%`, `¥999`). */
  nameOf: (name: string) => string;
  /** How a number in the formula itself is written; as it was read when left out. */
  numberOf?: (value: number) => string;
  /** Said before a condition and instead of the last one. */
  words: { if: string; otherwise: string };
}

/**
 * A formula as presentation MathML (an `<mrow>`, without `<math>`): fractions, powers, roots, cases. Divisions by several things in
 * turn become one fraction. Signs that look the same to a reader and a screen reader are the ones of mathematics (×, −).
 *
 * @example formulaMathml(tree of 'm / churn', { nameOf: (name) => name, words })
 * // '<mfrac><mrow><mtext>m</mtext></mrow><mrow><mtext>churn</mtext></mrow></mfrac>'
 */
export function formulaMathml(expression: Expression, writing: Writing): string {
  const write = (part: Expression): string => formulaMathml(part, writing);
  switch (expression.kind) {
    case 'number':
      return mathmlText(numberText(expression.value, writing), 'mn');
    case 'name': {
      const text = writing.nameOf(expression.name);
      return mathmlText(text, /^[\d.,]+$/.test(text) ? 'mn' : 'mtext');
    }
    case 'negative':
      return `${MINUS}${bracketed(expression.of, writing, 'product')}`;
    case 'call':
      return writeCall(expression, write);
    case 'if':
      return writeCases(expression, writing);
    case 'operation':
      return writeOperation(expression, writing);
  }
}

const MINUS = '<mo>−</mo>';

type Operation = Extract<Expression, { kind: 'operation' }>;

function writeOperation(operation: Operation, writing: Writing): string {
  const { operator, left, right } = operation;
  const write = (part: Expression): string => formulaMathml(part, writing);
  switch (operator) {
    case '/':
      return writeFraction(operation, writing);
    case '^':
      return writePower(left, right, writing);
    case '*':
      return `${bracketed(left, writing, 'product')}<mo>×</mo>${bracketed(right, writing, 'product')}`;
    case '+':
      return `${write(left)}<mo>+</mo>${bracketed(right, writing, 'term')}`;
    case '-':
      return `${write(left)}${MINUS}${bracketed(right, writing, 'product')}`;
  }
}

/** `a / b / c` is one fraction with `b × c` below. */
function writeFraction({ left, right }: Operation, writing: Writing): string {
  const below = [right];
  let above = left;
  while (above.kind === 'operation' && above.operator === '/') {
    below.unshift(above.right);
    above = above.left;
  }
  const product = below.length === 1 ? below.map((part) => formulaMathml(part, writing)) : factors(below, writing);
  return `<mfrac>${row(formulaMathml(above, writing))}${row(product.join('<mo>×</mo>'))}</mfrac>`;
}

function factors(parts: readonly Expression[], writing: Writing): string[] {
  return parts.map((part) => bracketed(part, writing, 'product'));
}

function writePower(base: Expression, exponent: Expression, writing: Writing): string {
  const degree = rootDegree(exponent);
  if (degree === 2) return `<msqrt>${formulaMathml(base, writing)}</msqrt>`;
  if (degree) return `<mroot>${row(formulaMathml(base, writing))}<mn>${degree}</mn></mroot>`;
  return `<msup>${row(bracketed(base, writing, 'base'))}${row(formulaMathml(exponent, writing))}</msup>`;
}

/** 3 for an exponent written `1 / 3`, 2 for `0.5`. */
function rootDegree(exponent: Expression): number | undefined {
  if (exponent.kind === 'number') return exponent.value === 0.5 ? 2 : undefined;
  if (exponent.kind !== 'operation' || exponent.operator !== '/') return undefined;
  const { left, right } = exponent;
  const isRoot = left.kind === 'number' && left.value === 1 && right.kind === 'number' && right.value >= 2;
  return isRoot && Number.isInteger(right.value) ? right.value : undefined;
}

function writeCall(
  { name, given }: Extract<Expression, { kind: 'call' }>,
  write: (part: Expression) => string,
): string {
  const written = given.map(write);
  switch (name) {
    case 'sqrt':
      return `<msqrt>${written.join('')}</msqrt>`;
    case 'exp':
      return `<msup><mi>e</mi>${row(written.join(''))}</msup>`;
    case 'abs':
      return row(`<mo>|</mo>${written.join('')}<mo>|</mo>`);
    case 'ceil':
      return row(`<mo>⌈</mo>${written.join('')}<mo>⌉</mo>`);
    default: {
      const symbol = SYMBOLS[name] ?? `<mi>${name}</mi>`;
      return `${symbol}<mo>\u2061</mo>${row(`<mo>(</mo>${written.join('<mo>,</mo>')}<mo>)</mo>`)}`;
    }
  }
}

const SYMBOLS: Partial<Record<FunctionName, string>> = {
  log10: '<msub><mi>log</mi><mn>10</mn></msub>',
  normalShare: '<mi>Φ</mi>',
  normalQuantile: '<msup><mi>Φ</mi><mrow><mo>−</mo><mn>1</mn></mrow></msup>',
};

const COMPARATORS: Record<Comparator, string> = {
  '<': '&lt;',
  '<=': '≤',
  '>': '&gt;',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
};

/** `if` within the other branch continues the same list of cases. */
function writeCases(first: Extract<Expression, { kind: 'if' }>, writing: Writing): string {
  const { words } = writing;
  const cases: string[] = [];
  let rest: Expression = first;
  while (rest.kind === 'if') {
    const { left, comparator, right } = rest.condition;
    const sides = [left, right].map((side) => formulaMathml(side, writing));
    const condition = sides.join(`<mo>${COMPARATORS[comparator]}</mo>`);
    cases.push(caseRow(formulaMathml(rest.yes, writing), `${mathmlText(`${words.if} `)}${condition}`));
    rest = rest.no;
  }
  cases.push(caseRow(formulaMathml(rest, writing), mathmlText(words.otherwise)));
  return row(`<mo>{</mo><mtable>${cases.join('')}</mtable>`);
}

function caseRow(value: string, condition: string): string {
  return `<mtr><mtd>${row(value)}</mtd><mtd>${row(condition)}</mtd></mtr>`;
}

function row(content: string): string {
  return `<mrow>${content}</mrow>`;
}

/** Where a part stands: as a later term of a sum, as a factor, or under an exponent. */
type Place = 'term' | 'product' | 'base';

function bracketed(part: Expression, writing: Writing, place: Place): string {
  const written = formulaMathml(part, writing);
  return needsBrackets(part, writing, place) ? row(`<mo>(</mo>${written}<mo>)</mo>`) : written;
}

function needsBrackets(part: Expression, writing: Writing, place: Place): boolean {
  switch (part.kind) {
    case 'number':
      return place === 'base' && !/^\d+$/.test(numberText(part.value, writing));
    case 'name':
      return needsBracketsAsText(writing.nameOf(part.name), place);
    case 'negative':
      return true;
    case 'operation':
      if (place === 'base') return true;
      return '+-'.includes(part.operator) && place === 'product';
    case 'call':
      return place === 'base' && part.name !== 'abs' && part.name !== 'ceil';
    case 'if':
      return true;
  }
}

/** A negative number after a sign, and anything but one word or plain digits under an exponent, would be misread. */
function needsBracketsAsText(text: string, place: Place): boolean {
  return place === 'base' ? !/^(\p{L}+|[\d.]+)$/u.test(text) : /^[-−]/.test(text);
}

function numberText(value: number, { numberOf = String }: Writing): string {
  return numberOf(value);
}
