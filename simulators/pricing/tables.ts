import type { Quantity } from '../_kit/amount.ts';
import type { ResultTable } from '../_kit/view.ts';
import type { PricingLabels } from './labels/zh.ts';
import type { PricingResult } from './model.ts';

/** Every tier's annual plan against its monthly plan. */
export function annualTable({ annualPlans }: PricingResult, { tables }: PricingLabels): ResultTable {
  return {
    id: 'annual',
    title: tables.annual,
    columns: columns({ name: tables.tier }, tables, [
      'discount',
      'monthlyValue',
      'annualValue',
      'breakEven',
      'cashGain',
    ]),
    rows: annualPlans.map(({ name, discount, monthlyValue, annualValue, breakEven, cashGain }) => ({
      name,
      discount: { value: discount, unit: 'percent', digits: 1 },
      monthlyValue: money(monthlyValue),
      annualValue: money(annualValue),
      breakEven: { value: breakEven, unit: 'percent', digits: 1 },
      cashGain: money(cashGain),
    })),
  };
}

/** New customers of every tier in a month, before and after the price move. */
export function moveTable({ moves }: PricingResult, { tables }: PricingLabels): ResultTable {
  return {
    id: 'move',
    title: tables.move,
    columns: columns({ name: tables.tier }, tables, ['priceBefore', 'priceAfter', 'newBefore', 'newAfter']),
    rows: moves.map(({ name, priceBefore, priceAfter, newBefore, newAfter }) => ({
      name,
      priceBefore: money(priceBefore),
      priceAfter: money(priceAfter),
      newBefore: { value: newBefore, unit: 'number', digits: 1 },
      newAfter: { value: newAfter, unit: 'number', digits: 1 },
    })),
  };
}

/** The forecast at the end of each year. */
export function yearsTable({ months }: PricingResult, { tables }: PricingLabels): ResultTable {
  const keys = ['freeUsers', 'customers', 'mrr', 'arr', 'billed', 'deferred', 'grossProfit'] as const;
  return {
    id: 'years',
    title: tables.years,
    columns: columns({ month: tables.month }, tables, keys),
    rows: months
      .filter(({ month }) => month === 1 || month % 12 === 0)
      .map(({ month, freeUsers, customers, mrr, billed, deferred, grossProfit }) => ({
        month: { value: month, unit: 'number' },
        freeUsers: { value: freeUsers, unit: 'number', digits: 0 },
        customers: { value: customers, unit: 'number', digits: 0 },
        mrr: money(mrr),
        arr: money(12 * mrr),
        billed: money(billed),
        deferred: money(deferred),
        grossProfit: money(grossProfit),
      })),
  };
}

function columns(
  first: Record<string, string>,
  tables: PricingLabels['tables'],
  keys: readonly (keyof PricingLabels['tables'])[],
) {
  const named = Object.entries(first).map(([key, label]) => ({ key, label }));
  return [...named, ...keys.map((key) => ({ key, label: tables[key], numeric: true }))];
}

function money(value: Quantity['value']): Quantity {
  return { value, unit: 'money', digits: 0 };
}
