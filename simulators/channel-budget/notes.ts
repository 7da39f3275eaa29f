import { isNumber } from '../_kit/amount.ts';
import type { Note } from '../_kit/view.ts';
import { blendedTotals } from './blended.ts';
import type { BudgetLabels } from './labels/zh.ts';
import type { BudgetResult, ChannelResult } from './model.ts';

/** Plans beyond this multiple of today's spend are outside what the data have seen. */
const FAR = 2;
/** A margin this much worse than the average is worth a word. */
const HIDDEN = 1.25;
/** What the search proves to this share counts as proved; the note says so in words. */
const PROVED = 1e-9;
const SLOW_AFTER_MONTHS = 3;

/** What to know beside the answer: margins behind averages, money that does not pay, thresholds, how sure the best is. */
export function notesOn(result: BudgetResult, labels: BudgetLabels): Note[] {
  return [
    ...moneyNotes(result, labels),
    ...channelNotes(result, labels),
    ...methodNotes(result, labels),
    ...blendedNotes(result, labels),
  ];
}

function moneyNotes({ marginalReturn, unallocated }: BudgetResult, { notes }: BudgetLabels): Note[] {
  const next = { value: marginalReturn, unit: 'money', digits: 2 } as const;
  return [
    ...(isNumber(marginalReturn) && marginalReturn < 1 ? [warning(notes.losing, { next })] : []),
    ...(unallocated > 0 ? [warning(notes.unallocated, { money: money(unallocated) })] : []),
  ];
}

function channelNotes({ channels, channelMoney }: BudgetResult, { notes }: BudgetLabels): Note[] {
  const hidden = mostHidden(channels);
  const times = ({ spend, current }: ChannelResult) => spend / current.spend;
  const [farthest] = channels.toSorted((one, other) => times(other) - times(one));
  const rising = channels.find(({ isRising, spend }) => isRising && spend > 0);
  const [slowest] = channels.filter(({ spend }) => spend > 0).toSorted((one, other) => other.settling - one.settling);
  const over = channels.find(({ spend }) => channels.length > 1 && spend > channelMoney / 2);
  return [
    ...(hidden ? [warning(notes.average, hidden)] : []),
    ...(rising ? [warning(notes.threshold, { channel: rising.name })] : []),
    ...(farthest && times(farthest) > FAR
      ? [warning(notes.far, { channel: farthest.name, times: { value: times(farthest), unit: 'number', digits: 1 } })]
      : []),
    ...(over
      ? [
          warning(notes.half, {
            channel: over.name,
            share: { value: over.spend / channelMoney, unit: 'percent', digits: 0 },
          }),
        ]
      : []),
    ...(slowest && slowest.settling > SLOW_AFTER_MONTHS
      ? [info(notes.slow, { channel: slowest.name, months: { value: slowest.settling, unit: 'months', digits: 0 } })]
      : []),
  ];
}

/** The channel in which the next customer costs most above the average. */
function mostHidden(channels: readonly ChannelResult[]): NonNullable<Note['phrase']['values']> | undefined {
  const found = channels.flatMap(({ name, cac, nextCustomer }) =>
    isNumber(cac) && isNumber(nextCustomer) && nextCustomer > HIDDEN * cac ? [{ name, cac, nextCustomer }] : [],
  );
  const [worst] = found.sort((one, other) => other.nextCustomer / other.cac - one.nextCustomer / one.cac);
  return worst && { channel: worst.name, average: money(worst.cac), next: money(worst.nextCustomer) };
}

function methodNotes({ method, byMethod, provenTo }: BudgetResult, { notes }: BudgetLabels): Note[] {
  const curves = info(notes.curves);
  if (isNumber(provenTo)) {
    const gap = { value: provenTo, unit: 'percent', digits: 4 } as const;
    return [provenTo <= PROVED ? info(notes.proven) : warning(notes.notProven, { gap }), curves];
  }
  const gap = byMethod.curves.value - byMethod[method].value;
  return gap > 0.001 * byMethod.curves.value ? [info(notes.ruleCosts, { gap: money(gap) }), curves] : [curves];
}

function blendedNotes({ channels, plan, experiments }: BudgetResult, { notes }: BudgetLabels): Note[] {
  const ratios = channels.map(({ ratio }) => ratio).filter(isNumber);
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const loaded = blendedTotals(plan.spend + experiments, plan.customers, plan.value).cac;
  const isOff = isNumber(plan.ratio) && Math.abs(mean / plan.ratio - 1) > 0.02;
  return [
    ...(isOff ? [info(notes.meanOfRatios, { wrong: { value: mean, unit: 'ratio', digits: 2 } })] : []),
    ...(experiments > 0 && isNumber(loaded) ? [info(notes.loaded, { cac: money(loaded) })] : []),
  ];
}

function warning(text: string, values: NonNullable<Note['phrase']['values']> = {}): Note {
  return { level: 'warning', phrase: { text, values } };
}

function info(text: string, values: NonNullable<Note['phrase']['values']> = {}): Note {
  return { level: 'info', phrase: { text, values } };
}

function money(value: number) {
  return { value, unit: 'money', digits: 0 } as const;
}
