import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Figure, Phrase, View } from '../_kit/view.ts';
import { marginalChart, responseChart, splitChart } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { BudgetLabels } from './labels/zh.ts';
import type { BudgetResult } from './model.ts';
import { notesOn } from './notes.ts';
import { type OutputId, outputs } from './outputs.ts';
import { methodsTable, monthsTable, planTable } from './tables.ts';

/** The split and what it brings: a sentence, figures, three pictures, three tables, and what an expert would object. */
export function view(inputs: Inputs, result: BudgetResult, labels: BudgetLabels): View {
  return {
    sentence: sentenceOf(result, labels),
    figures: figuresOf(result, labels),
    charts: [splitChart(result, labels), responseChart(result, labels), marginalChart(result, labels)],
    tables: [planTable(inputs, result, labels), methodsTable(result, labels), monthsTable(result, labels)],
    notes: notesOn(result, labels),
  };
}

function sentenceOf({ plan, method, channelMoney, marginalReturn }: BudgetResult, labels: BudgetLabels): Phrase {
  const { sentences, inputs } = labels;
  const name = inputs.method.options[method];
  const values: Phrase['values'] = {
    money: { value: channelMoney, unit: 'money', digits: 0 },
    method: name.charAt(0).toLowerCase() + name.slice(1),
    customers: { value: plan.customers, unit: 'count', digits: 0 },
    value: { value: plan.value, unit: 'money', digits: 0 },
  };
  if (!isNumber(plan.ratio) || !isNumber(marginalReturn)) return { text: sentences.plain, values };
  return {
    text: marginalReturn < plan.ratio ? sentences.plan : sentences.more,
    values: {
      ...values,
      ratio: { value: plan.ratio, unit: 'ratio', digits: 2 },
      next: { value: marginalReturn, unit: 'money', digits: 2 },
    },
  };
}

function figuresOf(result: BudgetResult, labels: BudgetLabels): Figure[] {
  return (Object.keys(outputs) as OutputId[]).map((output) => {
    const { unit, digits, read } = outputs[output];
    const quantity: Quantity = { value: read(result), unit, ...(digits !== undefined && { digits }) };
    return { output, label: labels.outputs[output], quantity };
  });
}
