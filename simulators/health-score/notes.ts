import { isNumber, type Quantity } from '../_kit/amount.ts';
import type { Note, Phrase } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { HealthLabels } from './labels/zh.ts';
import type { AccountRisk, HealthResult } from './model.ts';
import { PARTS } from './score.ts';

/** Sums of decimal weights that are meant to be 1 differ from it by rounding. */
const ROUNDING = 1e-9;
/** A usual rule of thumb for logistic regression. */
const LEAVERS_PER_TERM = 10;
/** Predicted and real rates further apart than this share of the real one are worth a word. */
const WORTH_A_WORD = 0.15;

type Values = NonNullable<Phrase['values']>;

/** What an expert would say beside these numbers: first about the score, then about the chances. */
export function notesOn(inputs: Inputs, result: HealthResult, labels: HealthLabels): Note[] {
  return [...notesOnScore(inputs, result, labels), ...notesOnChance(inputs, result, labels)];
}

function notesOnScore(
  inputs: Inputs,
  { weightSum, accounts, withoutScore }: HealthResult,
  labels: HealthLabels,
): Note[] {
  const { notes, tables, parts } = labels;
  const isOff = Math.abs(weightSum - 1) > ROUNDING;
  const sum: Quantity = { value: weightSum, unit: 'number', digits: 2 };
  const most: Quantity = { value: 100 * weightSum, unit: 'number', digits: 0 };
  const bar: Quantity = { value: inputs.bar, unit: 'number', digits: 0 };
  const turned = PARTS.filter((part) => part !== 'usage' && inputs[`${part}Reversed`]);
  const amiss = accounts.filter(({ missing, value }) => missing.length > 0 && isNumber(value)).length;
  const given = accounts.filter(({ isGiven }) => isGiven).length;
  return [
    ...when(isOff && !inputs.normalise, 'warning', notes.weightsOff, { sum, most, bar }),
    ...when(isOff && inputs.normalise, 'info', notes.normalised, { sum }),
    ...counted(withoutScore, 'warning', notes.withoutScore),
    ...counted(amiss, 'info', notes.missing),
    ...counted(given, 'info', notes.given),
    ...when(turned.length > 0, 'info', notes.turned, {
      parts: turned.map((part) => parts[part]).join(tables.separator),
    }),
  ];
}

function notesOnChance(inputs: Inputs, result: HealthResult, { notes, reasons }: HealthLabels): Note[] {
  const { judgement, fitted, accounts } = result;
  const { riskFrom } = inputs;
  const isFit = riskFrom === 'fitted';
  const terms = fitted.kind === 'fitted' ? fitted.used.length + 1 : 0;
  const left = inputs.history.reduce((total, past) => total + past.left, 0);
  return [
    ...(isFit && fitted.kind === 'unfitted' ? when(true, 'warning', reasons[fitted.because]) : []),
    ...counted(accounts.filter(isWithoutChance).length, 'warning', notes.withoutChance),
    ...when(isFit && terms > 0 && left < LEAVERS_PER_TERM * terms, 'warning', notes.few, {
      left: count(left),
      terms: count(terms),
    }),
    ...when(isFit && fitted.kind === 'fitted' && fitted.coefficients.perTenPoints > 0, 'warning', notes.wrongWay),
    ...offNotes(result, notes.off),
    ...counted(withUnknownSigns(inputs, result), 'info', notes.unknownSigns),
    ...when(riskFrom === 'stated', 'info', notes.stated),
    ...when(riskFrom !== 'stated' && judgement !== null, 'info', notes.inSample),
    ...(judgement
      ? when(true, 'info', notes.baseline, {
          baseline: { value: judgement.observed * (1 - judgement.observed), unit: 'number', digits: 4 },
        })
      : []),
    ...when(true, 'info', notes.order),
  ];
}

function offNotes({ judgement }: HealthResult, text: string): Note[] {
  if (!judgement) return [];
  const { predicted, observed } = judgement;
  const percent = (value: number): Quantity => ({ value, unit: 'percent', digits: 1 });
  const isOff = Math.abs(predicted - observed) > WORTH_A_WORD * observed;
  return when(isOff, 'warning', text, { predicted: percent(predicted), observed: percent(observed) });
}

/** Accounts without a sign that the present coefficients ask for. */
function withUnknownSigns({ accounts, riskFrom, ...stated }: Inputs, { fitted }: HealthResult): number {
  const used = riskFrom === 'stated' ? stated : fitted.kind === 'fitted' ? fitted.coefficients : undefined;
  if (riskFrom === 'bands' || !used) return 0;
  const { perTenDecline, perTicket } = used;
  const lacks = (account: Inputs['accounts'][number]) =>
    (perTenDecline !== 0 && account.decline === null) || (perTicket !== 0 && account.tickets === null);
  return accounts.filter(lacks).length;
}

function isWithoutChance({ value, chance }: AccountRisk): boolean {
  return isNumber(value) && !isNumber(chance);
}

function when(condition: boolean, level: Note['level'], text: string, values?: Values): Note[] {
  return condition ? [{ level, phrase: { text, ...(values && { values }) } }] : [];
}

function counted(number: number, level: Note['level'], text: string): Note[] {
  return when(number > 0, level, text, { count: count(number) });
}

function count(value: number): Quantity {
  return { value, unit: 'count', digits: 0 };
}
