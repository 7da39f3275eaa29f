import { expect, test } from 'vitest';
import { Unsupported } from './answering/adapter.ts';
import adapter from './npv-irr-payback.ts';

const answer = (inputs: Record<string, unknown>) => adapter(inputs, { asked: [], named: '' });

test('an outlay counts as money paid, whichever sign it is written with', () => {
  const later = [8000, 9200, 10000, 12000, 14500];
  // Microsoft, NPV function, example 2: 1,922.06
  for (const start of [{ initial: -40000 }, { initial_investment: 40000 }, { outlay: -40000 }]) {
    expect(answer({ cashflows: later, discount_rate: 0.08, ...start })).toMatchObject({ npv_displayed: 1922.06 });
  }
});

test('the first flow after one period is discounted, as in Excel', () => {
  // Microsoft, NPV function, example 1: 1,188.44
  const given = { rate: 0.1, cashflows: [-10000, 3000, 4200, 6800] };
  expect(answer({ ...given, first_flow_at: 1 })).toMatchObject({ npv_displayed: 1188.44 });
  expect(answer(given)['npv_excel']).toBeCloseTo(1188.443412335223, 9);
});

test('all rates are named and the nearest to zero is the one', () => {
  expect(answer({ cashflows: [-100, 230, -132] })).toMatchObject({
    irr: expect.closeTo(0.1, 12),
    irr_all: [expect.closeTo(0.1, 12), expect.closeTo(0.2, 12)],
  });
  expect(answer({ cashflows: [-100, -5] })).toMatchObject({ irr: null, payback: null });
});

test('an even flow without an end has a payback and nothing else', () => {
  expect(answer({ initial_investment: 1000, annual_inflow: 300 })).toEqual({
    payback: expect.closeTo(10 / 3, 12),
    payback_period: expect.closeTo(10 / 3, 12),
  });
  expect(() => answer({ initial_investment: 1000, annual_inflow: 0 })).toThrow(Unsupported);
});

test('flows on dates are discounted by days, as Excel’s XNPV and XIRR do', () => {
  const dates = ['2008-01-01', '2008-03-01', '2008-10-30', '2009-02-15', '2009-04-01'];
  const cashflows = [-10000, 2750, 4250, 3250, 2750];
  // Microsoft, XNPV and XIRR functions: 2,086.65 at 9 %, and 0.373362535 found to 1e-8
  expect(answer({ cashflows, dates, rate: 0.09 })).toMatchObject({
    xnpv: expect.closeTo(2086.65, 2),
    xirr: expect.closeTo(0.373362535, 7),
  });
  expect(answer({ cashflows: [1, 1], dates: dates.slice(0, 2) })).toMatchObject({ xirr: null });
  expect(() => answer({ cashflows, dates: ['soon', ...dates.slice(1)] })).toThrow(Unsupported);
});

test('a value is spread as an even flow', () => {
  // numpy_financial.pmt(0.08, 3, -1000) is 388.0335
  expect(answer({ cashflows: [0, 0, 0, 1000 * 1.08 ** 3], rate: 0.08 })).toMatchObject({
    equivalent_annual_annuity: expect.closeTo(388.0335, 3),
  });
});
