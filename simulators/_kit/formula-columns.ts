import { type Amount, isNumber } from './amount.ts';
import { type AppliedFormula, appliedFormulas, evaluateFormulas, numbersIn } from './applied-formulas.ts';
import type { AnySimulator } from './define.ts';
import { type Column, columnsOf } from './expression/evaluate-columns.ts';
import { seededRandom } from './random.ts';

/** Computes the outputs of as many draws as are asked for, from what then stands in the input columns. */
export type RunColumns = (count: number) => Record<string, Column>;

/**
 * Prepares a simulator's documented formulas for many draws at once: the fast path of Monte Carlo. Each run returns a column per
 * formula, NaN where it has no value; the next run overwrites it.
 *
 * A formula states what an output is where it is a number; elsewhere it may give a number that the model refuses. Compute by columns only
 * what {@link trustedFormulas} has found to agree, and ask the model about each NaN.
 *
 * @param inputs a complete set; those without a column stay as they are here
 * @param columns blocks of one length, refilled by the caller before each run
 * @example formulaColumns(formulas, { arpu: 999, churn: 0.03 }, { churn: Float64Array.of(0.02, 0.04) })(2).ltv // [49950, 24975]
 */
export function formulaColumns(
  formulas: readonly AppliedFormula[],
  inputs: Record<string, unknown>,
  columns: Readonly<Record<string, Column>>,
): RunColumns {
  const length = Math.max(0, ...Object.values(columns).map((column) => column.length));
  const fixed = Object.entries(numbersIn(inputs)).map(([name, value]) => [name, new Float64Array(length).fill(value)]);
  const available: Record<string, Column> = { ...Object.fromEntries(fixed), ...columns };
  const runs = formulas.map(({ id, expression }) => {
    const run = columnsOf(expression, available);
    available[id] = run(0);
    return [id, run] as const;
  });
  return (count) => Object.fromEntries(runs.map(([id, run]) => [id, run(count)]));
}

/**
 * The outputs whose formula and model agree on every trial: the same number to 9 digits, or none on both sides. What disagrees once,
 * or has no formula, must be computed by the model. Trials are inputs laid over the given ones; take them from the draws themselves
 * and from the far ends of every range.
 *
 * @example trustedFormulas(simulator, inputs, [{ churn: 0.001 }, { churn: 0.4 }]) // ['ltv', 'ratio']
 */
export function trustedFormulas(
  simulator: AnySimulator,
  inputs: Record<string, unknown>,
  trials: readonly Record<string, number>[],
): string[] {
  const formulas = appliedFormulas(simulator, inputs);
  const trusted = new Set(formulas.map(({ id }) => id).filter((id) => Object.hasOwn(simulator.outputs, id)));
  for (const trial of trials) {
    const tried = { ...inputs, ...trial };
    const result: unknown = simulator.simulate(tried, { random: seededRandom(1) });
    const byFormula = evaluateFormulas(formulas, tried);
    for (const id of [...trusted]) {
      const byModel = simulator.outputs[id]?.read(result);
      if (byModel === undefined || !agree(byFormula[id], byModel)) trusted.delete(id);
    }
  }
  return [...trusted];
}

function agree(byFormula: Amount | undefined, byModel: Amount): boolean {
  if (byFormula === undefined) return false;
  if (!isNumber(byFormula) || !isNumber(byModel)) return isNumber(byFormula) === isNumber(byModel);
  // The same operations in another order; the tests of every simulator hold formulas to the same.
  return Math.abs(byFormula - byModel) <= 1e-9 * Math.max(1, Math.abs(byModel));
}
