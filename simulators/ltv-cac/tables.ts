import type { ResultTable } from '../_kit/view.ts';
import type { Inputs, Timing } from './inputs.ts';
import type { LtvLabels } from './labels/zh.ts';
import type { LtvResult } from './model.ts';

const TIMINGS: readonly Timing[] = ['now', 'excluded', 'end'];

/** Lifetime value under each timing of payments, because published formulas differ in nothing else. */
export function timingTable({ timing }: Inputs, { byTiming }: LtvResult, { inputs, tables }: LtvLabels): ResultTable {
  return {
    id: 'timing',
    title: tables.timing,
    columns: [
      { key: 'timing', label: tables.timingName },
      { key: 'ltv', label: tables.ltv, numeric: true },
      { key: 'ratio', label: tables.ratio, numeric: true },
    ],
    rows: TIMINGS.map((each) => {
      const name = inputs.timing.options[each];
      return {
        timing: each === timing ? { text: tables.timingChosen, values: { name } } : name,
        ltv: { value: byTiming[each].ltv, unit: 'money', digits: 0 },
        ratio: { value: byTiming[each].ratio, unit: 'ratio', digits: 2 },
      };
    }),
  };
}

/** Survival and margin at the ends of years and at the end of what is shown. */
export function monthsTable({ cac }: Inputs, { months }: LtvResult, { tables }: LtvLabels): ResultTable {
  const last = months.length - 1;
  const shown = months.filter(({ month }) => month === 6 || month % 12 === 0 || month === last);
  return {
    id: 'months',
    title: tables.months,
    columns: [
      { key: 'month', label: tables.month, numeric: true },
      { key: 'survival', label: tables.survival, numeric: true },
      { key: 'received', label: tables.received, numeric: true },
      { key: 'balance', label: tables.balance, numeric: true },
    ],
    rows: shown.map(({ month, survival, received }) => ({
      month: { value: month, unit: 'number' },
      survival: { value: survival, unit: 'percent', digits: 1 },
      received: { value: received, unit: 'money', digits: 0 },
      balance: { value: received - cac, unit: 'money', digits: 0 },
    })),
  };
}

/** Each segment's own figures. */
export function segmentsTable({ segments }: LtvResult, { tables }: LtvLabels): ResultTable {
  return {
    id: 'segments',
    title: tables.segments,
    columns: [
      { key: 'name', label: tables.segment },
      { key: 'share', label: tables.shareOfAll, numeric: true },
      { key: 'churn', label: tables.churn, numeric: true },
      { key: 'lifetime', label: tables.lifetime, numeric: true },
      { key: 'ltv', label: tables.ltv, numeric: true },
      { key: 'ratio', label: tables.ratio, numeric: true },
    ],
    rows: segments.map(({ name, share, churn, lifetime, ltv, ratio }) => ({
      name,
      share: { value: share, unit: 'percent', digits: 1 },
      churn: { value: churn, unit: 'percent-per-month', digits: 1 },
      lifetime: { value: lifetime, unit: 'months', digits: 1 },
      ltv: { value: ltv, unit: 'money', digits: 0 },
      ratio: { value: ratio, unit: 'ratio', digits: 2 },
    })),
  };
}
