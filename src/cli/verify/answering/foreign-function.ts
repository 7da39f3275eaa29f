import { ConstantNode, type MathNode, OperatorNode, parse, SymbolNode } from 'mathjs';
import { Unsupported } from './adapter.ts';

/** A function written in a case's words: its variables in order of appearance, and its value (NaN where it has none) at a set of them. */
export interface ForeignFunction {
  variables: string[];
  evaluate: (values: Record<string, number>) => number;
}

/**
 * Reads a function as cases write it: implicit multiplication, `sin`, powers, |x|, and sums such as `sum_{t=1..5} (…)/1.1^t`, whose body
 * reaches to the next plus or minus outside brackets. {@link Unsupported} when it cannot be read.
 *
 * @example readFunction('sin(x1)+7 sin(x2)^2').variables // ['x1', 'x2']
 */
export function readFunction(text: string): ForeignFunction {
  const tree = treeOf(withoutSums(plainSigns(text)), text);
  const compiled = tree.compile();
  const variables = namesIn(tree);
  return {
    variables,
    evaluate: (values) => {
      const missing = variables.filter((name) => !Object.hasOwn(values, name));
      if (missing.length > 0) throw new Unsupported(`The function “${text}” needs values for ${missing.join(', ')}.`);
      const value: unknown = compiled.evaluate({ ...values });
      return typeof value === 'number' ? value : Number.NaN;
    },
  };
}

const FUNCTIONS = new Set(['sin', 'cos', 'tan', 'exp', 'log', 'log10', 'sqrt', 'abs', 'min', 'max']);
const PARTS = new Set(['ConstantNode', 'SymbolNode', 'OperatorNode', 'ParenthesisNode', 'FunctionNode']);
const CONSTANTS = new Set(['pi', 'e', 'PI', 'E']);

function plainSigns(text: string): string {
  const written = text.replace(/[×·]/g, '*').replace(/−/g, '-').replace(/²/g, '^2').replaceAll('**', '^');
  return written.replace(/\bln\b/g, 'log').replace(/\|([^|]+)\|/g, 'abs($1)');
}

/** Writes every sum out, term by term. */
function withoutSums(text: string): string {
  const sum = /sum_\{(\w+)=(\d+)(?:\.\.|\}\^\{?)(\d+)\}?/.exec(text);
  if (!sum) return text;
  const [whole, index = '', first = '', last = ''] = sum;
  const start = sum.index + whole.length;
  const end = endOfTerm(text, start);
  if (Number(last) - Number(first) > 1000) throw new Unsupported(`A sum over more than 1,000 terms: “${text}”.`);
  const steps = Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => Number(first) + step);
  const body = text.slice(start, end);
  const terms = steps.map((step) => `(${body.replace(new RegExp(`\\b${index}\\b`, 'g'), String(step))})`);
  return withoutSums(`${text.slice(0, sum.index)}(${terms.join('+') || '0'})${text.slice(end)}`);
}

function endOfTerm(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    const isBreak = /[+-]/.test(sign) && depth === 0 && /[\w)]\s*$/.test(text.slice(start, at));
    if (depth < 0 || isBreak) return at;
  }
  return text.length;
}

function treeOf(text: string, original: string): MathNode {
  try {
    return parse(text).transform(checked);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unsupported(`The function “${original}” cannot be read: ${reason}`);
  }
}

/** `p(1-p)` is a product where `p` is no function. What is neither arithmetic nor a known function is refused. */
function checked(node: MathNode): MathNode {
  if (!PARTS.has(node.type)) throw new Unsupported(`${node.type} is not arithmetic.`);
  if (node instanceof ConstantNode && typeof node.value !== 'number') throw new Unsupported(`${node} is not a number.`);
  if (!('fn' in node) || node.type !== 'FunctionNode') return node;
  const { fn, args } = node as unknown as { fn: { name: string }; args: MathNode[] };
  if (FUNCTIONS.has(fn.name)) return node;
  const [factor] = args;
  if (args.length !== 1 || !factor) throw new Unsupported(`There is no function ${fn.name}.`);
  return new OperatorNode('*', 'multiply', [new SymbolNode(fn.name), factor.transform(checked)]);
}

function namesIn(tree: MathNode): string[] {
  const names: string[] = [];
  tree.traverse((part, path, parent) => {
    const isCalled = parent?.type === 'FunctionNode' && path === 'fn';
    if (part.type === 'SymbolNode' && !isCalled) names.push(String(part));
  });
  return [...new Set(names)].filter((name) => !CONSTANTS.has(name));
}
