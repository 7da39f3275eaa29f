import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';

const rel = { rel: 1e-6 };

describe('comparing an answer with what is expected', () => {
  test('accepts numbers within the larger of both tolerances and names those outside by path', () => {
    const expected = { a: [1, 2], b: { c: 1e-9 } };
    expect(compare(expected, { a: [1.0000005, 2.1], b: { c: 0 } }, { rel: 1e-6, abs: 1e-8 })).toEqual({
      wrong: ['a[1]: 2.1 instead of 2'],
      missing: [],
    });
  });

  test('tells what is not answered from what is answered wrongly', () => {
    expect(compare({ a: 1, b: [1, 2] }, { b: [1], c: 3 }, rel)).toEqual({ wrong: [], missing: ['a', 'b[1]'] });
  });

  test('takes more values than expected as wrong', () => {
    expect(compare({ a: [1] }, { a: [1, 2] }, rel).wrong).toEqual(['a: 2 values instead of 1']);
  });

  test('meets an expected null or "inf" only with an answer that is not a number', () => {
    expect(compare({ a: null, b: 'inf' }, { a: { kind: 'never' }, b: null }, rel).wrong).toEqual([]);
    expect(compare({ a: null }, { a: 0 }, rel).wrong).toEqual(['a: 0 instead of null']);
  });

  test('compares texts and switches exactly', () => {
    expect(compare({ a: 'x', b: true }, { a: 'y', b: true }, rel).wrong).toEqual(['a: "y" instead of "x"']);
  });
});
