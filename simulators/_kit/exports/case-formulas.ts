import { type Amount, isNumber } from '../amount.ts';
import { evaluateExpression } from '../expression/evaluate-expression.ts';
import { parseExpression } from '../expression/parse-expression.ts';
import { type Expression, namesIn } from '../expression.ts';
import { type ExportCase, holds } from './export-case.ts';

/** A formula that applies to a case; `table` says whose rows it is computed for. */
export interface CaseFormula {
  id: string;
  expression: Expression;
  table?: string;
}

/** The formulas that apply under the present choices, in the order in which the simulator states them. */
export function caseFormulas({ simulator, inputs }: Pick<ExportCase, 'simulator' | 'inputs'>): CaseFormula[] {
  return Object.entries(simulator.formulas ?? {}).flatMap(([id, variants]) => {
    const formula = [variants].flat().find(({ when = [] }) => when.every((each) => holds(each, inputs)));
    const parsed = formula && parseExpression(formula.expression);
    if (!parsed?.ok) return [];
    return [{ id, expression: parsed.expression, ...(formula?.table !== undefined && { table: formula.table }) }];
  });
}

/**
 * Computes a formula from what is known and, when it has a number, adds that to what is known. `undefined` where it needs a value that
 * there is not.
 */
export function computeStep({ id, expression }: CaseFormula, known: Record<string, number>): Amount | undefined {
  if (!namesIn(expression).every((name) => Object.hasOwn(known, name))) return undefined;
  const amount = evaluateExpression(expression, known);
  if (isNumber(amount)) known[id] = amount;
  return amount;
}

/** The numbers among values, and options that are numbers by name (an impact of `0.5`). */
export function numericValues(values: Record<string, unknown>): Record<string, number> {
  const numbers = Object.entries(values).flatMap(([name, value]): [string, number][] => {
    const number = numericValue(value);
    return number === undefined ? [] : [[name, number]];
  });
  return Object.fromEntries(numbers);
}

/** A number, or the number that an option names. @example numericValue('0.5') // 0.5 */
export function numericValue(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}
