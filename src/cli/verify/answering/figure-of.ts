import { type Amount, unavailable } from '../../../../simulators/_kit/amount.ts';
import { presentValue } from '../../../../simulators/ltv-cac/present-value.ts';
import { Unsupported } from './adapter.ts';
import { readFunction } from './foreign-function.ts';

/** A figure that a case asks about: the names it depends on, in order, and its value. */
export interface CaseFigure {
  names: string[];
  at: (values: Record<string, number>) => Amount;
}

const CUSTOMER = ['arpu', 'gm', 'churn', 'cac'];

/**
 * The figure of a case: the function or equation it writes out (`f = …` is read as its right side, `… = 0` as left less right), or, where it
 * writes none and speaks of arpu, gm, churn and cac, a customer's lifetime value over what the customer cost.
 *
 * @example figureOf('arpu*gm/churn/cac', []).names // ['arpu', 'gm', 'churn', 'cac']
 */
export function figureOf(text: string | undefined, given: readonly string[]): CaseFigure {
  if (text !== undefined) return writtenFigure(text);
  const known = given.filter((name) => CUSTOMER.includes(name));
  if (known.length < CUSTOMER.length - 1) throw new Unsupported('The case names no function to look at.');
  return { names: CUSTOMER, at: valueOverCost };
}

function writtenFigure(text: string): CaseFigure {
  const [left = '', right, ...more] = text.split(/(?<!\{\w*)=/);
  if (more.length > 0) throw new Unsupported(`“${text}” is not one equation.`);
  const isNamed = right !== undefined && /^\s*[A-Za-z]\w*(\([\w, ]*\))?\s*$/.test(left);
  const body = right === undefined ? left : isNamed ? right : `(${left}) - (${right})`;
  const { variables, evaluate } = readFunction(body);
  return { names: variables, at: (values) => numberOr(evaluate(values)) };
}

function numberOr(value: number): Amount {
  return Number.isFinite(value) ? value : unavailable('undefined', 'outsideDomain');
}

function valueOverCost({ arpu = 0, gm = 0, churn = 0, cac = 0 }: Record<string, number>): Amount {
  const value = presentValue({ margin: arpu * gm, churn, discount: 0, timing: 'now' });
  return typeof value === 'number' ? numberOr(value / cac) : value;
}
