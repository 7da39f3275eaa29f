import type { Note, Phrase } from '../_kit/view.ts';
import type { Inputs } from './inputs.ts';
import type { PortfolioLabels } from './labels/zh.ts';
import type { PortfolioResult } from './model.ts';

/** Our own bars: published shares of winners lie below a half, and one false winner in five is many. */
const UNUSUAL_SHARE = 0.5;
const MANY_FALSE = 0.2;

/** What someone who has run such a programme would say. */
export function notesOn(inputs: Inputs, result: PortfolioResult, { notes }: PortfolioLabels): Note[] {
  const { year, falseShare, declaredShare, winnersCurse, reportedUplift, averagePower } = result;
  const percent = (value: number, digits = 0) => ({ value, unit: 'percent', digits }) as const;
  return [
    ...(declaredShare > UNUSUAL_SHARE ? [note('warning', notes.manyWins, { share: percent(declaredShare) })] : []),
    ...(falseShare > MANY_FALSE ? [note('warning', notes.manyFalse, { share: percent(falseShare) })] : []),
    ...(year.netValue < 0 ? [note('warning', notes.costsMore)] : []),
    ...(inputs.effects === 'spread'
      ? [note('info', notes.power, { planned: percent(inputs.power), average: percent(averagePower) })]
      : []),
    note('info', notes.reports, {
      reported: percent(reportedUplift, 1),
      real: percent(year.uplift.mean, 1),
      curse: { value: winnersCurse, unit: 'ratio', digits: 2 },
    }),
    ...(inputs.winRateIs === 'observed'
      ? [note('info', notes.record, { working: percent(result.workingShare, 1) })]
      : []),
    note('info', notes.traffic),
    note('info', notes.leftOut),
  ];
}

function note(level: Note['level'], text: string, values?: Phrase['values']): Note {
  return { level, phrase: { text, ...(values && { values }) } };
}
