import { describe, expect, test } from 'vitest';
import { Unsupported } from './answering/adapter.ts';
import bgnbd from './bgnbd.ts';

const question = { asked: [], named: '' };
const params = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

describe('cases without a contract', () => {
  test('of a new customer are those of one without history', () => {
    // BTYD 2.4.3: bgnbd.Expectation(params, t = 10) and bgnbd.pmf(params, t = 39, x = 0).
    expect(bgnbd({ params, t: 10 }, question)).toMatchObject({
      expected_repeat_purchases: expect.closeTo(0.432413362234406, 9),
    });
    expect(bgnbd({ params, t: 39, x: 0 }, question)).toMatchObject({ pmf: expect.closeTo(0.573786352096009, 9) });
  });

  test('of the modified model are known by its name', () => {
    const [plain, modified] = ['', 'lifetimes ModifiedBetaGeoFitter'].map((named) =>
      bgnbd({ params, x: 0, t_x: 0, T: 30 }, { asked: [], named: named.toLowerCase() }),
    );
    expect(plain?.p_alive).toBe(1);
    expect(modified?.p_alive).toBeLessThan(1);
  });

  test('of other models of the family are answered, too', () => {
    // BTYD 2.4.3: pnbd.Expectation(c(.5534, 10.5802, .6061, 11.6562), t = 52).
    const pareto = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 };
    expect(bgnbd({ params: pareto, t: 52 }, question).expected).toBeCloseTo(1.47306699190199, 9);
    // BTYD 2.4.3: bgbb.DERT(c(1.20, .75, .66, 2.78), x = 3, t.x = 4, n.cal = 6, d = .1).
    const bgbb = { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.78 };
    expect(bgnbd({ params: bgbb, x: 3, t_x: 4, n: 6, d: 0.1 }, question).dert).toBeCloseTo(1.62137918584264, 7);
  });

  test('without their data are not answered', () => {
    expect(() => bgnbd({ dataset: 'CDNOW' }, question)).toThrow(Unsupported);
    expect(() => bgnbd({ params: { r: -1 } }, question)).toThrow(Unsupported);
  });

  test('whose spends have no mean get none', () => {
    const spend = bgnbd({ params: { p: 6, q: 0.9, v: 15 }, x: 2, m_x: 20 }, question);
    expect(spend.expected_spend).toBeNull();
  });
});
