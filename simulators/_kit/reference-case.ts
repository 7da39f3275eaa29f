import { type Amount, isNumber } from './amount.ts';
import type { AnySimulator, Locale } from './define.ts';
import { parseInputs } from './inputs.ts';
import { seededRandom } from './random.ts';

/** How far an output may lie from what is expected: the larger of `abs` and `rel` times the expected value. */
export interface Tolerance {
  rel?: number;
  abs?: number;
}

/** Inputs whose outputs are known from a source that is not this code: a paper, a printed table, R, SciPy. */
export interface ReferenceCase {
  id: string;
  source: { title: string; address: string; call?: string };
  note?: string;
  /** Laid over the simulator's defaults. */
  inputs: Record<string, unknown>;
  /** What each output is by the source; `null` where it has no number. */
  expected: Record<string, number | null>;
  tolerance: Tolerance;
}

/** One output of a case: what the source says and what the simulator says. */
export interface Comparison {
  output: string;
  expected: number | null;
  got: Amount;
  isMet: boolean;
}

/**
 * Answers a reference case with the simulator and compares every output that the source gives. Inputs that the simulator refuses, and an
 * output that it does not have, are mistakes in the case and throw.
 *
 * @example compareCase(ltvCac, { inputs: { monthlyChurn: 0.03 }, expected: { ratio: 4.44 }, tolerance: { rel: 1e-12 }, … }) // [{ output: 'ratio', expected: 4.44, got: 4.44, isMet: true }]
 */
export function compareCase(simulator: AnySimulator, reference: ReferenceCase, locale: Locale = 'en'): Comparison[] {
  const parsed = parseInputs(simulator, reference.inputs, locale);
  if (!parsed.ok) throw new Error(`${simulator.id}, ${reference.id}: ${JSON.stringify(parsed.issues)}`);
  const result = simulator.simulate(parsed.inputs, { random: seededRandom(1) });
  return Object.entries(reference.expected).map(([output, expected]) => {
    const described = simulator.outputs[output];
    if (!described) throw new Error(`${simulator.id}, ${reference.id}: there is no output ${output}.`);
    const got = described.read(result);
    return { output, expected, got, isMet: isMet(got, expected, reference.tolerance) };
  });
}

/** Whether a number lies within the tolerance of what is expected. @example isWithin(1.001, 1, { abs: 0.01 }) // true */
export function isWithin(got: number, expected: number, { rel = 0, abs = 0 }: Tolerance): boolean {
  return Math.abs(got - expected) <= Math.max(abs, rel * Math.abs(expected));
}

function isMet(got: Amount, expected: number | null, tolerance: Tolerance): boolean {
  return isNumber(got) ? expected !== null && isWithin(got, expected, tolerance) : expected === null;
}
