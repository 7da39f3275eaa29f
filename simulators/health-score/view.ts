import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Figure, Phrase, View } from '../_kit/view.ts';
import { chartsOf } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { HealthLabels } from './labels/zh.ts';
import type { HealthResult } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs } from './outputs.ts';
import { accountsTable, coefficientsTable, segmentsTable } from './tables.ts';

/** Who is about to leave: a sentence, figures, losses, calibration, accounts by expected loss, bands and coefficients. */
export function view(inputs: Inputs, result: HealthResult, labels: HealthLabels): View {
  return {
    sentence: sentenceOf(inputs, result, labels),
    figures: (Object.keys(outputs) as OutputId[]).map((output) => figureOf(output, result, labels)),
    charts: chartsOf(inputs, result, labels),
    tables: [accountsTable(result, labels), segmentsTable(result, labels), coefficientsTable(inputs, result, labels)],
    notes: notesOn(inputs, result, labels),
  };
}

function sentenceOf(inputs: Inputs, result: HealthResult, { sentences, reasons }: HealthLabels): Phrase {
  const { accounts, expectedLoss, withoutScore } = result;
  if (withoutScore === accounts.length) return { text: sentences.noScore };
  const count = (value: number): Quantity => ({ value, unit: 'count', digits: 0 });
  const values: Phrase['values'] = {
    count: count(accounts.length),
    below: count(Number(outputs.belowCount.read(result))),
    bar: { value: inputs.bar, unit: 'number', digits: 0 },
  };
  if (!isNumber(expectedLoss)) {
    return {
      text: sentences.noRisk,
      values: { ...values, because: reasons[expectedLoss.because as keyof typeof reasons] },
    };
  }
  return {
    text: sentences.risk,
    values: {
      ...values,
      loss: { value: expectedLoss, unit: 'money', digits: 0 },
      share: { value: outputs.lossShare.read(result), unit: 'percent', digits: 1 },
      top: { value: result.topCount, unit: 'count', digits: 0 },
      first: accounts[0]?.name ?? '',
    },
  };
}

function figureOf(output: OutputId, result: HealthResult, labels: HealthLabels): Figure {
  const { unit, digits, read } = outputs[output];
  const quantity = { value: read(result), unit, ...(digits !== undefined && { digits }) };
  return { output, label: labels.outputs[output], quantity };
}
