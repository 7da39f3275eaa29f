import { expect } from 'vitest';

/** How far a number may be off: the larger of both, as in the reference files. */
export interface Tolerance {
  rel?: number;
  abs?: number;
}

/** One entry of `reference/*.json`. */
export interface ReferenceCase {
  id: string;
  function: string;
  inputs: Record<string, unknown>;
  expected: unknown;
  tolerance: Tolerance;
}

/** Expects every number that a reference states, within its tolerance, at the same place; what the reference does not state may be there too. */
export function expectClose(got: unknown, expected: unknown, tolerance: Tolerance, path = ''): void {
  if (typeof expected === 'number') {
    const allowed = Math.max(tolerance.abs ?? 0, (tolerance.rel ?? 0) * Math.abs(expected));
    const isClose = typeof got === 'number' && Math.abs(got - expected) <= allowed;
    expect(isClose ? expected : got, path).toBe(expected);
  } else if (typeof expected === 'object' && expected !== null) {
    const parts = (got ?? {}) as Record<string, unknown>;
    if (Array.isArray(expected)) expect(got, path).toHaveLength(expected.length);
    for (const [key, value] of Object.entries(expected)) expectClose(parts[key], value, tolerance, `${path}.${key}`);
  } else expect(got, path).toBe(expected);
}
