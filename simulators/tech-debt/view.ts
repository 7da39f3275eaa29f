import type { Quantity } from '../_kit/amount.ts';
import type { Figure, Note, Phrase, View } from '../_kit/view.ts';
import { chartsOf } from './charts.ts';
import type { Inputs } from './inputs.ts';
import type { DebtLabels } from './labels/zh.ts';
import type { DebtResult } from './model.ts';
import { type OutputId, outputs } from './outputs.ts';
import { rankingTable } from './ranking-table.ts';

/** Which debts to repay first: a sentence, figures, bars and the interest over time, the ranking, and what is left out. */
export function view(inputs: Inputs, result: DebtResult, labels: DebtLabels): View {
  return {
    sentence: sentenceOf(inputs, result, labels),
    figures: (Object.keys(outputs) as OutputId[]).map((output) => figureOf(output, result, labels)),
    charts: chartsOf(inputs, result, labels),
    tables: [rankingTable(result, labels)],
    notes: notesOn(inputs, result, labels),
  };
}

function sentenceOf(inputs: Inputs, { chosen, choice, ranked }: DebtResult, { sentences }: DebtLabels): Phrase {
  const [first] = ranked;
  const horizon: Quantity = { value: inputs.horizonMonths, unit: 'months', digits: 0 };
  if (chosen.count === 0) {
    const isWorth = ranked.some(({ decision }) => decision === 'next');
    return {
      text: isWorth ? sentences.noRoom : sentences.nothingPays,
      values: { horizon, capacity: hours(inputs.capacity) },
    };
  }
  const values: Phrase['values'] = {
    first: first?.name ?? '',
    count: { value: chosen.count, unit: 'count' },
    hours: hours(chosen.effort),
    saving: money(choice.worth),
    breakEven: { value: chosen.breakEven, unit: 'months', digits: 1 },
    wait: { value: inputs.waitMonths, unit: 'months', digits: 0 },
    waiting: money(chosen.waitingCost),
    horizon,
  };
  return { text: chosen.count === 1 ? sentences.one : sentences.several, values };
}

function figureOf(output: OutputId, result: DebtResult, labels: DebtLabels): Figure {
  const { unit, digits, read } = outputs[output];
  const quantity = { value: read(result), unit, ...(digits !== undefined && { digits }) };
  return { output, label: labels.outputs[output], quantity };
}

function notesOn({ capacity }: Inputs, { choice, densestFirst, ranked }: DebtResult, { notes }: DebtLabels): Note[] {
  const tooLarge = ranked.find(({ decision, effort }) => decision === 'next' && effort > capacity);
  const gained = choice.worth - densestFirst;
  const note = (level: Note['level'], text: string, values?: Phrase['values']): Note => ({
    level,
    phrase: { text, ...(values && { values }) },
  });
  return [
    ...(tooLarge
      ? [
          note('warning', notes.tooLarge, {
            name: tooLarge.name,
            effort: hours(tooLarge.effort),
            capacity: hours(capacity),
          }),
        ]
      : []),
    choice.isProven
      ? note('info', notes.exact)
      : note('warning', notes.notProven, { worth: money(choice.worth), atMost: money(choice.atMost) }),
    ...(choice.isProven && gained > 1 ? [note('info', notes.beatsDensest, { gained: money(gained) })] : []),
    note('info', notes.leftOut),
    note('info', notes.joint),
  ];
}

function money(value: number): Quantity {
  return { value, unit: 'money', digits: 0 };
}

function hours(value: number): Quantity {
  return { value, unit: 'hours', digits: 0 };
}
