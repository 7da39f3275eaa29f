import * as z from 'zod';
import { type Amount, isNumber } from '../../../simulators/_kit/amount.ts';
import { ratioOf } from '../../../simulators/ltv-cac/model.ts';
import { paybackWithChurn, simplePayback } from '../../../simulators/ltv-cac/payback.ts';
import { presentValue } from '../../../simulators/ltv-cac/present-value.ts';
import { annualChurn, expectedMonths, survivalAt } from '../../../simulators/ltv-cac/survival.ts';
import {
  annualDiscount,
  annualPlanValue,
  breakEvenRenewal,
  monthlyPlanValue,
} from '../../../simulators/pricing/annual-plan.ts';
import { adapterOf, shape } from './answering/adapter.ts';

const share = z.number().min(0).max(1);
const rate = z.number().min(0);
const arpuInputs = z.object({
  arpu_month: z.number(),
  gross_margin: z.number(),
  monthly_churn: share,
  cac: z.number().min(0).optional(),
});
const geometric = z.object({
  margin_per_period: z.number(),
  retention: share,
  discount: rate.default(0),
  periods: z.int().min(1).optional(),
});
const planInputs = z.object({
  monthly_price: z.number().positive(),
  annual_price: z.number().positive(),
  monthly_churn: share,
  annual_renewal: share,
  monthly_discount: rate,
  gross_margin: z.number(),
});
const segment = z.object({ share, churn: share });
const margin = {
  margin_per_month: z.number().optional(),
  margin: z.number().optional(),
  margin_per_period: z.number().optional(),
};

/** Lifetime value, payback and annual plans. */
export default adapterOf({
  'revenue, margin, churn and cost': shape(arpuInputs, ({ arpu_month, gross_margin, monthly_churn, cac }) => {
    const monthly = arpu_month * gross_margin;
    const segments = [{ share: 1, churn: monthly_churn }];
    const ltv = presentValue({ margin: monthly, churn: monthly_churn, discount: 0, timing: 'now' });
    const answer = {
      ltv: plain(ltv),
      expected_lifetime_months: lifetime(monthly_churn),
      annual_churn: annualChurn(segments),
    };
    if (cac === undefined) return answer;
    return {
      ...answer,
      ltv_cac: plain(ratioOf(ltv, cac)),
      cac_payback_months_simple: plain(simplePayback(cac, monthly)),
      cac_payback_months_on_revenue_wrong: plain(simplePayback(cac, arpu_month)),
      cac_payback_months_with_churn: plain(paybackWithChurn(cac, monthly, segments)),
    };
  }),
  'margin, retention and discount': shape(geometric, ({ margin_per_period, retention, discount, periods }) => {
    const stream = {
      margin: margin_per_period,
      churn: 1 - retention,
      discount,
      ...(periods !== undefined && { months: periods }),
    };
    return {
      case1_first_payment_now: plain(presentValue({ ...stream, timing: 'now' })),
      case2_exclude_first: plain(presentValue({ ...stream, timing: 'excluded' })),
      case3_first_payment_end_of_period: plain(presentValue({ ...stream, timing: 'end' })),
      undiscounted: plain(presentValue({ ...stream, discount: 0, timing: 'now' })),
    };
  }),
  'a monthly and an annual plan': shape(planInputs, (inputs) => {
    const {
      monthly_price,
      annual_price,
      gross_margin,
      monthly_churn: churn,
      annual_renewal,
      monthly_discount,
    } = inputs;
    const prices = { monthlyPrice: monthly_price, annualPrice: annual_price };
    const margins = { monthlyPrice: monthly_price * gross_margin, annualPrice: annual_price * gross_margin };
    const behaviour = { churn, renewal: annual_renewal, discount: monthly_discount };
    return {
      annual_discount_pct: annualDiscount(prices) * 100,
      ltv_monthly_plan: plain(monthlyPlanValue({ ...margins, ...behaviour })),
      ltv_annual_plan: plain(annualPlanValue({ ...margins, ...behaviour })),
      month12_survival_monthly: survivalAt([{ share: 1, churn }], 12),
      break_even_annual_renewal: plain(breakEvenRenewal({ ...prices, ...behaviour })),
      cash_month1_gain: annual_price - monthly_price,
    };
  }),
  'retention over years': shape(
    z.object({ retention: share, years: z.array(z.number().min(0)) }),
    ({ retention, years }) => ({
      expected_lifetime_excl: lifetime(1 - retention),
      survival: years.map((year) => survivalAt([{ share: 1, churn: 1 - retention }], year)),
    }),
  ),
  'segments with different churn': shape(z.object({ segments: z.array(segment).min(1), ...margin }), (inputs) => {
    const monthly = inputs.margin_per_month ?? inputs.margin_per_period ?? inputs.margin;
    const { segments } = inputs;
    const blended = segments.reduce((sum, each) => sum + each.share * each.churn, 0);
    const survivors = {
      blended_churn: blended,
      annual_churn: annualChurn(segments),
      lifetime_12: expectedMonths(segments, 12),
    };
    if (monthly === undefined) return survivors;
    const value = (churn: number) => presentValue({ margin: monthly, churn, discount: 0, timing: 'now' });
    const values = segments.map((each) => value(each.churn));
    const isBounded = values.every(isNumber);
    const ltv = isBounded ? segments.reduce((sum, each, index) => sum + each.share * Number(values[index]), 0) : null;
    const ltvBlended = plain(value(blended));
    return {
      ...survivors,
      ltv,
      ltv_true: ltv,
      true_ltv: ltv,
      ltv_blended: ltvBlended,
      ltv_from_blended_churn: ltvBlended,
    };
  }),
});

function plain(amount: Amount): number | null {
  return isNumber(amount) ? amount : null;
}

function lifetime(churn: number): number | null {
  return plain(presentValue({ margin: 1, churn, discount: 0, timing: 'now' }));
}
