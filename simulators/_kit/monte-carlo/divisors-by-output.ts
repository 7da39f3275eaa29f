import type { AnySimulator, Formula } from '../define.ts';
import { divisorsIn, factorsOf } from './divisors-in.ts';
import { applicableFormulas, type NamedFormula, neededFor, parsedAs } from './formula-model.ts';

/**
 * The inputs that each output divides by, as far as formulas tell. Where an output has none for these inputs, whatever any formula of the
 * simulator divides by is held possible: a mean that may not exist is not shown.
 *
 * @param inputs valid inputs
 * @param drawn names of the inputs that are uncertain; one of the others that is 0 adds nothing to a sum
 * @example divisorsByOutput(ltvCac, inputs, ['monthlyChurn', 'cac'], ['ltv']) // { ltv: ['monthlyChurn'] }
 */
export function divisorsByOutput(
  simulator: AnySimulator,
  inputs: Readonly<Record<string, unknown>>,
  drawn: readonly string[],
  outputs: readonly string[],
): Record<string, string[]> {
  const names = Object.keys(inputs);
  const zeros = new Set(names.filter((name) => inputs[name] === 0 && !drawn.includes(name)));
  const formulas = applicableFormulas(simulator, inputs);
  const all = Object.entries(simulator.formulas ?? {}).flatMap(([id, alternatives]) =>
    [alternatives].flat().flatMap((formula: Formula) => parsedAs(id, formula)),
  );
  return Object.fromEntries(
    outputs.map((output) => [output, divisorsOf(neededFor([output], formulas, new Set(names)) ?? all, zeros)]),
  );
}

/** A divisor that is itself a formula stands for the factors of that formula. */
function divisorsOf(formulas: readonly NamedFormula[], zeros: ReadonlySet<string>): string[] {
  const found = new Set(formulas.flatMap(({ expression }) => divisorsIn(expression, zeros)));
  for (const name of found) {
    for (const { id, expression } of formulas) {
      if (id === name) for (const factor of factorsOf(expression, zeros)) found.add(factor);
    }
  }
  return [...found];
}
