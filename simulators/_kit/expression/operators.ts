import { normalQuantile } from '../distribution/normal-quantile.ts';
import { normalShare } from '../distribution/normal-share.ts';
import type { Comparator, FunctionName, Operator } from '../expression.ts';

/** What each operator does. The result may be NaN or infinite; whoever asks must look. */
export const OPERATE: Record<Operator, (left: number, right: number) => number> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
};

/** What each function does, with the same warning. */
export const CALL: Record<FunctionName, (...given: number[]) => number> = {
  sqrt: Math.sqrt,
  exp: Math.exp,
  ln: Math.log,
  log10: Math.log10,
  abs: Math.abs,
  ceil: Math.ceil,
  normalShare: (z) => normalShare(z ?? Number.NaN),
  normalQuantile: (share) => normalQuantile(share ?? Number.NaN),
  min: Math.min,
  max: Math.max,
};

/** Whether a comparison of two numbers holds. */
export const HOLDS: Record<Comparator, (left: number, right: number) => boolean> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
};
