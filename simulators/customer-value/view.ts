import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Figure, Phrase, View } from '../_kit/view.ts';
import { countsChart, tenthsChart } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { CustomerValueLabels } from './labels/zh.ts';
import type { CustomerValueResult } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs } from './outputs.ts';
import type { Spread } from './spread.ts';
import { customersTable, paramsTable } from './tables.ts';

/** What the customers will still buy: a sentence, figures with their intervals, whether the model fits, who holds the value. */
export function view(inputs: Inputs, result: CustomerValueResult, labels: CustomerValueLabels): View {
  const isFitted = result.repeatFit.kind === 'fitted';
  return {
    sentence: sentenceOf(inputs, result, labels),
    figures: figuresOf(result, labels),
    charts: [countsChart(result, labels), ...(result.tenths.length > 0 ? [tenthsChart(result, labels)] : [])],
    tables: isFitted ? [paramsTable(result, labels), customersTable(result, labels)] : [],
    notes: notesOn(inputs, result, labels),
  };
}

function sentenceOf(inputs: Inputs, result: CustomerValueResult, { sentences, reasons }: CustomerValueLabels): Phrase {
  const { repeatFit, baseValue } = result;
  if (repeatFit.kind === 'unfitted')
    return { text: sentences.unfitted, values: { reason: reasons[repeatFit.because] } };
  const { value } = baseValue;
  const values = {
    customers: { value: result.customers, unit: 'count' },
    active: { value: result.active.value, unit: 'count', digits: 0 },
    months: { value: inputs.horizonInMonths, unit: 'months' },
    purchases: { value: result.purchases.value, unit: 'count', digits: 0 },
  } satisfies Record<string, Quantity>;
  if (isNumber(value))
    return { text: sentences.valued, values: { ...values, value: { value, unit: 'money', digits: 0 } } };
  const reason = Object.entries(reasons).find(([name]) => name === value.because)?.[1] ?? '';
  return { text: sentences.counted, values: { ...values, reason } };
}

/** Figures that have an interval, with where it is found. */
const SPREADS: Partial<Record<OutputId, (result: CustomerValueResult) => Spread>> = {
  baseValue: ({ baseValue }) => baseValue,
  active: ({ active }) => active,
  purchases: ({ purchases }) => purchases,
};

/** The parameters stand in their own table. */
const SHOWN: readonly OutputId[] = [
  'baseValue',
  'active',
  'purchases',
  'valuePerCustomer',
  'meanSpend',
  'newCustomerPurchases',
  'topShare',
  'spendCorrelation',
];

function figuresOf(result: CustomerValueResult, labels: CustomerValueLabels): Figure[] {
  return SHOWN.map((output) => {
    const { unit, digits, read } = outputs[output];
    const described = { unit, ...(digits !== undefined && { digits }) };
    const spread = SPREADS[output]?.(result);
    const hasInterval = spread && isNumber(spread.low) && isNumber(spread.high);
    return {
      output,
      label: labels.outputs[output],
      quantity: { value: read(result), ...described },
      ...(hasInterval && {
        note: {
          text: labels.interval,
          values: { low: { value: spread.low, ...described }, high: { value: spread.high, ...described } },
        },
      }),
    };
  });
}
