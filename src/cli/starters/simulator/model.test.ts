import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNumber } from '../../../../simulators/_kit/amount.ts';
import { type Inputs, inputs as schema } from './inputs.ts';
import { profitAt, simulate } from './model.ts';

const run = (given: Partial<Inputs>) => simulate(schema.parse(given));

describe('break-even', () => {
  test('comes when contributions have paid the fixed costs', () => {
    expect(run({ price: 50, unitCost: 30, fixedCosts: 60_000 }).breakEvenSales).toBe(3000);
  });

  test('never comes where a sale leaves nothing', () => {
    expect(run({ price: 30, unitCost: 30 }).breakEvenSales).toEqual({ kind: 'never', because: 'noContribution' });
  });

  test('is where profit is nil, whatever the prices', () => {
    const some = fc.record({
      price: fc.double({ min: 2, max: 1000, noNaN: true }),
      unitCost: fc.double({ min: 0, max: 1, noNaN: true }),
      fixedCosts: fc.double({ min: 1, max: 1e6, noNaN: true }),
    });
    fc.assert(
      fc.property(some, (given) => {
        const { breakEvenSales } = run(given);
        const sales = isNumber(breakEvenSales) ? breakEvenSales : Number.NaN;
        // The cost comes back after a division and a multiplication, each rounded once.
        expect(Math.abs(profitAt(sales, given))).toBeLessThanOrEqual(1e-12 * given.fixedCosts);
      }),
    );
  });
});
