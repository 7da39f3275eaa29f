import { describe, expect, test } from 'vitest';
import { compareCase, type ReferenceCase } from '../../simulators/_kit/reference-case.ts';
import ltvCac from '../../simulators/ltv-cac/index.ts';
import { judgeCases } from './judge-cases.ts';

/** By hand: 999 × 0.8 ÷ 0.03 = 26,640, and 26,640 ÷ 6,000 = 4.44. */
const BY_HAND: ReferenceCase = {
  id: 'by-hand',
  source: { title: 'arithmetic', address: 'https://example.org/' },
  inputs: { arpu: 999, grossMargin: 0.8, cac: 6000, churnModel: 'constant', monthlyChurn: 0.03 },
  expected: { ltv: 26_640, ratio: 4.44 },
  tolerance: { rel: 1e-9 },
};
const judge = (...references: ReferenceCase[]) =>
  judgeCases(
    ltvCac,
    references,
    references.map((reference) => compareCase(ltvCac, reference)),
  );

describe('judging reference cases', () => {
  test('counts a case whose every figure lies within its tolerance as met', () => {
    const { met, compared, verdicts } = judge(BY_HAND);
    expect({ met, compared, isMet: verdicts[0]?.isMet }).toEqual({ met: 1, compared: 2, isMet: true });
  });

  test('counts a case with one figure outside as not met, and says which', () => {
    const { met, verdicts } = judge(BY_HAND, { ...BY_HAND, id: 'wrong', expected: { ltv: 26_640, ratio: 4.45 } });
    expect(met).toBe(1);
    expect(verdicts[1]?.comparisons.filter(({ isMet }) => !isMet).map(({ output }) => output)).toEqual(['ratio']);
  });

  test('does not count a number as met where the source has none, nor none where it has a number', () => {
    expect(judge({ ...BY_HAND, expected: { ltv: null } }).met).toBe(0);
    const never: ReferenceCase = { ...BY_HAND, inputs: { ...BY_HAND.inputs, grossMargin: 0 } };
    expect(judge({ ...never, expected: { payback: 7.5 } }).met).toBe(0);
    expect(judge({ ...never, expected: { payback: null } }).met).toBe(1);
  });

  test('names the outputs that no case gives', () => {
    const { uncovered } = judge(BY_HAND);
    expect(uncovered).toContain('payback');
    expect(uncovered).not.toContain('ratio');
  });

  test('refuses a case about an output that is not there', () => {
    expect(() => judge({ ...BY_HAND, expected: { ltvs: 1 } })).toThrow('ltv-cac, by-hand: there is no output ltvs.');
  });
});
