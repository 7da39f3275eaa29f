import type { Comparator, Expression, FunctionName } from '../expression.ts';

/**
 * A formula for a spreadsheet (Excel, LibreOffice, Google Sheets), without the leading `=`, in the English, comma-separated form that
 * XLSX files hold. Spreadsheets read `-2^2` as 4 and `2^3^2` as 64, so powers and signs are bracketed wherever that would matter.
 *
 * @param cellOf the cell or defined name that holds a name's value
 * @example spreadsheetFormula(tree of 'arpu * margin / churn', (name) => `in_${name}`) // 'in_arpu*in_margin/in_churn'
 * @example spreadsheetFormula(tree of '-x^2', (name) => name) // '-(x^2)'
 */
export function spreadsheetFormula(expression: Expression, cellOf: (name: string) => string): string {
  const write = (part: Expression): string => spreadsheetFormula(part, cellOf);
  switch (expression.kind) {
    case 'number':
      return String(expression.value).toUpperCase();
    case 'name':
      return cellOf(expression.name);
    case 'negative':
      return `-${bracketed(expression.of, write, isAtom)}`;
    case 'call':
      // ROUNDUP rounds away from 0, and CEILING asks for a step.
      if (expression.name === 'ceil') return `CEILING(${expression.given.map(write).join(',')},1)`;
      return `${FUNCTION_NAMES[expression.name]}(${expression.given.map(write).join(',')})`;
    case 'if': {
      const { condition, yes, no } = expression;
      const test = `${write(condition.left)}${COMPARATORS[condition.comparator]}${write(condition.right)}`;
      return `IF(${test},${write(yes)},${write(no)})`;
    }
    case 'operation':
      return writeOperation(expression, write);
  }
}

const FUNCTION_NAMES: Record<Exclude<FunctionName, 'ceil'>, string> = {
  sqrt: 'SQRT',
  exp: 'EXP',
  ln: 'LN',
  log10: 'LOG10',
  abs: 'ABS',
  normalShare: 'NORMSDIST',
  normalQuantile: 'NORMSINV',
  min: 'MIN',
  max: 'MAX',
};

const COMPARATORS: Record<Comparator, string> = { '<': '<', '<=': '<=', '>': '>', '>=': '>=', '==': '=', '!=': '<>' };

type Operation = Extract<Expression, { kind: 'operation' }>;

function writeOperation({ operator, left, right }: Operation, write: (part: Expression) => string): string {
  if (operator === '^') return `${bracketed(left, write, isAtom)}^${bracketed(right, write, isAtom)}`;
  if (operator === '+' || operator === '-') {
    return `${write(left)}${operator}${bracketed(right, write, isProduct)}`;
  }
  return `${bracketed(left, write, isProduct)}${operator}${bracketed(right, write, isPower)}`;
}

function bracketed(
  part: Expression,
  write: (part: Expression) => string,
  mayStandAlone: (part: Expression) => boolean,
) {
  return mayStandAlone(part) ? write(part) : `(${write(part)})`;
}

function isAtom({ kind }: Expression): boolean {
  return kind === 'number' || kind === 'name' || kind === 'call' || kind === 'if';
}

function isPower(part: Expression): boolean {
  return isAtom(part) || (part.kind === 'operation' && part.operator === '^');
}

function isProduct(part: Expression): boolean {
  return isPower(part) || (part.kind === 'operation' && '*/'.includes(part.operator));
}
