import { type EvalFunction, type MathNode, parse } from 'mathjs';
import { Unsupported } from './adapter.ts';

/** A function written in a case's words: its variables in order of appearance, and its value at a set of them. */
export interface ForeignFunction {
  variables: string[];
  evaluate: (values: Record<string, number>) => number;
}

/**
 * Reads a function as cases write it: implicit multiplication, `sin`, powers, and sums such as `sum_{t=1..5} (…)`, whose body reaches to
 * the end of the text. {@link Unsupported} when it cannot be read.
 *
 * @example readFunction('sin(x1)+7 sin(x2)^2').variables // ['x1', 'x2']
 */
export function readFunction(text: string): ForeignFunction {
  const [, before = text, index = '', first = '', last = '', body = ''] = SUM.exec(text) ?? [];
  const outside = compile(before === '' ? '0' : before);
  if (body === '') return { variables: outside.names, evaluate: (values) => outside.at(values) };
  const inside = compile(body);
  const indices = Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => Number(first) + step);
  const names = [...new Set([...outside.names, ...inside.names])].filter((name) => name !== index);
  return {
    variables: names,
    evaluate: (values) => indices.reduce((sum, at) => sum + inside.at({ ...values, [index]: at }), outside.at(values)),
  };
}

const SUM = /^(.*?)\+?\s*sum_\{(\w+)=(\d+)\.\.(\d+)\}(.*)$/s;

function compile(text: string): { names: string[]; at: (values: Record<string, number>) => number } {
  try {
    const node = parse(text);
    const compiled = node.compile();
    return { names: namesIn(node), at: (values) => numberOf(compiled, values) };
  } catch {
    throw new Unsupported(`The function “${text}” cannot be read.`);
  }
}

function namesIn(node: MathNode): string[] {
  const names: string[] = [];
  node.traverse((part, path, parent) => {
    const isCalled = parent?.type === 'FunctionNode' && path === 'fn';
    if (part.type === 'SymbolNode' && !isCalled) names.push(String(part));
  });
  return [...new Set(names)].filter((name) => !CONSTANTS.has(name));
}

const CONSTANTS = new Set(['pi', 'e', 'PI', 'E']);

function numberOf(compiled: EvalFunction, values: Record<string, number>): number {
  const value: unknown = compiled.evaluate({ ...values });
  return typeof value === 'number' ? value : Number.NaN;
}
