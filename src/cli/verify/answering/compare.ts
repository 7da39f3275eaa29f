/** How far a number may be off: `|got − expected| ≤ max(abs, rel × |expected|)`. */
export interface Tolerance {
  rel?: number;
  abs?: number;
}

/** Where expected values are not met (`wrong`) or not answered at all (`missing`), as `path: what`. */
export interface Comparison {
  wrong: string[];
  missing: string[];
}

/** Words with which other tools say that there is no number. */
const NO_NUMBER = /^[+-]?(inf(inity)?|nan|none|null|never|undefined|unbounded)$/i;

/**
 * Compares an answer with what is expected, value by value: numbers within the tolerance, texts and switches exactly. An expected
 * `null` (or a word such as "inf") is met by an answer that is not a number. Answers that nobody asked for do not matter.
 *
 * @example compare({ a: 1, b: [2, 3] }, { a: 1.0000001, b: [2, 4] }, { rel: 1e-6 }) // { wrong: ['b[1]: 4 instead of 3'], missing: [] }
 */
export function compare(expected: unknown, got: unknown, tolerance: Tolerance, path = ''): Comparison {
  if (got === undefined) return { wrong: [], missing: [path] };
  if (isNested(expected)) return compareParts(expected, got, tolerance, path);
  return agrees(expected, got, tolerance)
    ? { wrong: [], missing: [] }
    : { wrong: [`${path}: ${JSON.stringify(got)} instead of ${JSON.stringify(expected)}`], missing: [] };
}

function compareParts(expected: object, got: unknown, tolerance: Tolerance, path: string): Comparison {
  const parts = isNested(got) ? (got as Record<string, unknown>) : {};
  const compared = Object.entries(expected).map(([key, value]) =>
    compare(value, Object.hasOwn(parts, key) ? parts[key] : undefined, tolerance, within(path, key, expected)),
  );
  const lengths = Array.isArray(expected) && Array.isArray(got) && got.length > expected.length;
  const longer = lengths ? [`${path}: ${got.length} values instead of ${expected.length}`] : [];
  return {
    wrong: [...longer, ...compared.flatMap(({ wrong }) => wrong)],
    missing: compared.flatMap(({ missing }) => missing),
  };
}

function agrees(expected: unknown, got: unknown, { rel = 0, abs = 0 }: Tolerance): boolean {
  if (typeof expected === 'number' && typeof got === 'number') {
    return Math.abs(got - expected) <= Math.max(abs, rel * Math.abs(expected));
  }
  const wantsNone = expected === null || (typeof expected === 'string' && NO_NUMBER.test(expected));
  return wantsNone ? typeof got !== 'number' : expected === got;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function within(path: string, key: string, parent: object): string {
  if (Array.isArray(parent)) return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
}
