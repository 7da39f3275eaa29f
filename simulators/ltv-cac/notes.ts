import { type Amount, isNumber, type Quantity } from '../_kit/amount.ts';
import type { Note } from '../_kit/view.ts';
import type { LtvLabels } from './labels/zh.ts';
import type { LtvResult } from './model.ts';

/** Payback beyond this is worth a word: the cash is tied up for longer than a year. */
const SLOW_AFTER_MONTHS = 12;

/** What to know beside the answer: payback that never comes or is slow, and the three usual mistakes with their size. */
export function notesOn(result: LtvResult, labels: LtvLabels): Note[] {
  return [
    ...paybackNote(result, labels),
    ...averageNote(result, labels),
    ...revenueNote(result, labels),
    ...annualNote(result, labels),
  ];
}

function paybackNote({ paybackWithChurn }: LtvResult, { notes, reasons }: LtvLabels): Note[] {
  if (!isNumber(paybackWithChurn)) {
    const reason = reasons[paybackWithChurn.because as keyof LtvLabels['reasons']];
    return [{ level: 'warning', phrase: { text: notes.never, values: { reason } } }];
  }
  if (paybackWithChurn <= SLOW_AFTER_MONTHS) return [];
  return [{ level: 'warning', phrase: { text: notes.slow, values: { months: inMonths(paybackWithChurn) } } }];
}

function averageNote({ segments, ltv, ltvFromAverage, averageChurn }: LtvResult, { notes }: LtvLabels): Note[] {
  if (segments.length < 2 || !isNumber(ltv) || !isNumber(ltvFromAverage) || ltv === 0) return [];
  const values = {
    churn: { value: averageChurn, unit: 'percent-per-month', digits: 1 },
    wrong: { value: ltvFromAverage, unit: 'money', digits: 0 },
    gap: { value: Math.abs(1 - ltvFromAverage / ltv), unit: 'percent', digits: 0 },
  } satisfies Record<string, Quantity>;
  return [{ level: 'warning', phrase: { text: notes.average, values } }];
}

function revenueNote({ payback, paybackOnRevenue }: LtvResult, { notes }: LtvLabels): Note[] {
  if (!isNumber(payback) || !isNumber(paybackOnRevenue) || payback === paybackOnRevenue) return [];
  const values = { wrong: inMonths(paybackOnRevenue), right: inMonths(payback) };
  return [{ level: 'info', phrase: { text: notes.revenue, values } }];
}

function annualNote({ annualChurn, averageChurn }: LtvResult, { notes }: LtvLabels): Note[] {
  if (averageChurn === 0) return [];
  const values = {
    annual: { value: annualChurn, unit: 'percent', digits: 1 },
    naive: { value: 12 * averageChurn, unit: 'percent', digits: 0 },
  } satisfies Record<string, Quantity>;
  return [{ level: 'info', phrase: { text: notes.annual, values } }];
}

function inMonths(value: Amount): Quantity {
  return { value, unit: 'months', digits: 1 };
}
