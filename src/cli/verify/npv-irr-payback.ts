import * as z from 'zod';
import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import { internalRatesOfReturn } from '../../../simulators/_kit/finance/internal-rate-of-return.ts';
import { modifiedInternalRateOfReturn } from '../../../simulators/_kit/finance/modified-internal-rate-of-return.ts';
import { netPresentValue, netPresentValueExcel } from '../../../simulators/_kit/finance/net-present-value.ts';
import { discountedPayback, payback } from '../../../simulators/_kit/finance/payback.ts';
import { type Answer, adapterOf, shape } from './answering/adapter.ts';

const flows = z.array(z.number()).min(1);
const rate = z.number();

/** Present values, rates of return and payback. */
export default adapterOf({
  'flows alone': shape(z.object({ cashflows: flows, initial: z.undefined().optional() }), ({ cashflows }) => ({
    ...ratesOf(cashflows),
    payback: plain(payback(cashflows)),
  })),
  'flows and a rate, the first flow now': shape(
    z.object({ cashflows: flows, rate, initial: z.undefined().optional(), first_flow_at: z.literal(0).optional() }),
    (inputs) => ({
      ...presentValue(netPresentValue(inputs.cashflows, inputs.rate)),
      discounted_payback: plain(discountedPayback(inputs.cashflows, inputs.rate)),
    }),
  ),
  'flows and a rate, the first flow after one period': shape(
    z.object({ cashflows: flows, rate, first_flow_at: z.literal(1) }),
    (inputs) => presentValue(netPresentValueExcel(inputs.cashflows, inputs.rate)),
  ),
  'an initial flow now and later flows': shape(z.object({ cashflows: flows, rate, initial: z.number() }), (inputs) => {
    const all = [inputs.initial, ...inputs.cashflows];
    return {
      ...presentValue(netPresentValue(all, inputs.rate)),
      ...ratesOf(all),
      payback: plain(payback(all)),
      discounted_payback: plain(discountedPayback(all, inputs.rate)),
    };
  }),
  'flows with a finance and a reinvestment rate': shape(
    z.object({ cashflows: flows, finance_rate: rate, reinvest_rate: rate }),
    ({ cashflows, finance_rate, reinvest_rate }) => ({
      mirr: plain(modifiedInternalRateOfReturn(cashflows, { financeRate: finance_rate, reinvestRate: reinvest_rate })),
    }),
  ),
});

/** Where there are several rates, cases print one: the nearest to zero, as NumPy Financial does. */
function ratesOf(cashflows: readonly number[]): Answer {
  const rates = internalRatesOfReturn(cashflows);
  const [nearest = null] = rates.toSorted((a, b) => Math.abs(a) - Math.abs(b));
  return { irr: nearest, irr_all: rates, roots: rates };
}

function presentValue(amount: Amount): Answer {
  return { npv: plain(amount), npv_displayed: isNumber(amount) ? Number(amount.toFixed(2)) : null };
}

function plain(amount: Amount): number | null {
  return isNumber(amount) ? amount : null;
}
