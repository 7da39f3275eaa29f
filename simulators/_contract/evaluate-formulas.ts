import { evaluate } from 'mathjs';
import { isNumber } from '../_kit/amount.ts';
import type { AnySimulator, Formula } from '../_kit/define.ts';
import { normalQuantile } from '../_kit/distribution/normal-quantile.ts';
import { normalShare } from '../_kit/distribution/normal-share.ts';
import { evaluateExpression } from '../_kit/expression/evaluate-expression.ts';
import { parseExpression } from '../_kit/expression/parse-expression.ts';

/** Evaluates an expression over named numbers; nothing where it has no value. */
export type Evaluator = (expression: string, values: Record<string, number>) => number | undefined;

/** The kit's own reading of formulas, and that of an independent library. */
export const EVALUATORS: Record<'the kit' | 'mathjs', Evaluator> = {
  'the kit': (expression, values) => {
    const parsed = parseExpression(expression);
    if (!parsed.ok) throw new Error(`${expression}: ${JSON.stringify(parsed.problems)}`);
    const amount = evaluateExpression(parsed.expression, values);
    return isNumber(amount) ? amount : undefined;
  },
  mathjs: (expression, values) => {
    const functions = {
      ln: Math.log,
      // Its own rounds numbers down that are whole but for a rounding error.
      ceil: Math.ceil,
      normalShare,
      normalQuantile,
      if: (condition: boolean, yes: number, no: number) => (condition ? yes : no),
    };
    const value: unknown = evaluate(expression, { ...functions, ...values });
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  },
};

/**
 * The value of every formula over inputs that applies to these inputs, in the order of the formulas; later ones may name earlier ones.
 * A formula that needs one without a value is left out, as are formulas for the rows of a table.
 */
export function evaluateFormulas(
  simulator: AnySimulator,
  inputs: Record<string, unknown>,
  evaluator: Evaluator,
): Record<string, number | undefined> {
  const numbers = Object.entries(inputs).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  const values: Record<string, number> = Object.fromEntries(numbers);
  const computed: Record<string, number | undefined> = {};
  for (const [id, given] of Object.entries(simulator.formulas ?? {})) {
    const formula = [given].flat().find((each: Formula) => applies(each, inputs));
    if (!formula || needsMissing(formula, computed)) continue;
    const value = evaluator(formula.expression, values);
    computed[id] = value;
    if (value !== undefined) values[id] = value;
  }
  return computed;
}

function applies({ table, when = [] }: Formula, inputs: Record<string, unknown>): boolean {
  return !table && when.every(({ input, is }) => is.includes(inputs[input] as string | boolean));
}

function needsMissing({ expression }: Formula, computed: Record<string, number | undefined>): boolean {
  const names = expression.match(/[A-Za-z]\w*/g) ?? [];
  return names.some((name) => name in computed && computed[name] === undefined);
}
