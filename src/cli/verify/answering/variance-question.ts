import { sobolByQuadrature, type VarianceShares } from '../../../../simulators/_kit/sobol-by-quadrature.ts';
import { Unsupported } from './adapter.ts';
import { readFunction } from './foreign-function.ts';

type Range = readonly [number, number];

/** What a case says about a function whose variance is to be shared out. */
export interface VarianceQuestion {
  function: string;
  /** Ends by variable, or one pair for all. */
  ranges?: Range | Record<string, Range> | undefined;
  /** Parameters: a list for the g-function, a and b for Ishigami's. */
  a?: number | number[] | undefined;
  b?: number | undefined;
}

/**
 * The variance shares a case asks for: of Sobol's g-function and Ishigami's function by name or by their look, and of any function of
 * up to five variables, uniform between the ends that the case gives or writes behind the function (`, x~U(-pi,pi)`).
 *
 * @example varianceShares({ function: 'x1 + 2 x2, x~U(0,1)' }).first // [0.2, 0.8]
 */
export function varianceShares(question: VarianceQuestion): VarianceShares {
  const { names, f, range, nodesPerHalf } = functionOf(question);
  const ranges = names.map((name) => rangeOf(question.ranges, name) ?? range);
  const given = ranges.filter((each) => each !== undefined);
  if (given.length < names.length) throw new Unsupported('The case does not say where its inputs are uniform.');
  const shares = sobolByQuadrature(f, given, nodesPerHalf);
  if (!shares) throw new Unsupported('The function has too many inputs, no variance, or no number somewhere.');
  return shares;
}

interface ReadQuestion {
  names: string[];
  f: (values: readonly number[]) => number;
  range: Range | undefined;
  nodesPerHalf?: number;
}

const UNIFORM = /[,;]?\s*(?:with\s+)?x\w*\s*(?:~\s*(?:U|Uniform|unif)|in|∈)\s*[([]([^,]+),([^)\]]+)[)\]]\s*$/is;

function functionOf({ function: text, a, b }: VarianceQuestion): ReadQuestion {
  const [tail, low, high] = UNIFORM.exec(text) ?? [];
  const range: Range | undefined = low && high ? [numberIn(low), numberIn(high)] : undefined;
  const body = (tail ? text.slice(0, -tail.length) : text).replace(/^\s*[A-Za-z]\w*(\([\w, ]*\))?\s*=/, '');
  if (Array.isArray(a) && /\bg[-_ ]?function|sobol|4 ?\*? ?x/i.test(body)) return gFunction(a, range);
  if (/ishigami/i.test(body)) return ishigami(typeof a === 'number' ? a : 7, b ?? 0.1, range);
  const { variables, evaluate } = readFunction(body);
  const known = { ...(typeof a === 'number' && { a }), ...(b !== undefined && { b }) };
  const names = variables.filter((name) => !Object.hasOwn(known, name));
  const f = (values: readonly number[]) =>
    evaluate({ ...known, ...Object.fromEntries(names.map((name, index) => [name, values[index] ?? 0])) });
  return { names, f, range };
}

function numberIn(text: string): number {
  return readFunction(text).evaluate({});
}

/** Π (|4xᵢ − 2| + aᵢ) ÷ (1 + aᵢ), over 0 to 1. */
function gFunction(a: readonly number[], range: Range = [0, 1]): ReadQuestion {
  const f = (x: readonly number[]) =>
    a.reduce((product, each, i) => (product * (Math.abs(4 * (x[i] ?? 0) - 2) + each)) / (1 + each), 1);
  // Two nodes are exact for the square of straight pieces.
  return { names: a.map((_, i) => `x${i + 1}`), f, range, nodesPerHalf: 2 };
}

/** sin x₁ + a sin² x₂ + b x₃⁴ sin x₁, over −π to π. */
function ishigami(a: number, b: number, range: Range = [-Math.PI, Math.PI]): ReadQuestion {
  const f = ([x = 0, y = 0, z = 0]: readonly number[]) => Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
  return { names: ['x1', 'x2', 'x3'], f, range };
}

function rangeOf(ranges: VarianceQuestion['ranges'], name: string): Range | undefined {
  if (ranges === undefined) return undefined;
  return Array.isArray(ranges) ? (ranges as unknown as Range) : (ranges as Record<string, Range>)[name];
}
