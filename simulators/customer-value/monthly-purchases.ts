import { purchasesWhileAlive } from './expected-purchases.ts';
import { type History, probabilityAlive, type RepeatModel, type RepeatParams } from './repeat-model.ts';

/** What to expect of each customer, in their order: the chance to be still there, and the purchases of each month. */
export interface Outlook {
  alive: number[];
  /** `months[customer][month]`, the first month first. */
  months: Float64Array[];
}

/** When the months end, counted from now in the unit of the histories. */
export interface Calendar {
  /** How many units of time make a month: 30.4375 days, 4.348 weeks, 1 month. */
  unitsPerMonth: number;
  months: number;
}

/** How many of each unit of time make a month of a mean year. */
export const UNITS_PER_MONTH = { days: 365.25 / 12, weeks: 365.25 / 84, months: 1 } as const;

/** The outlook of every customer. Those with the same repeats and age differ only in the chance to be still there. */
export function outlookOf(
  model: RepeatModel,
  params: RepeatParams,
  histories: readonly History[],
  { unitsPerMonth, months }: Calendar,
): Outlook {
  const known = new Map<string, number[]>();
  const whileAlive = (history: History) => {
    const key = `${history.repeats} ${history.age}`;
    const ends =
      known.get(key) ??
      Array.from({ length: months }, (_, month) =>
        purchasesWhileAlive(model, params, history, (month + 1) * unitsPerMonth),
      );
    known.set(key, ends);
    return ends;
  };
  const alive = histories.map((history) => probabilityAlive(model, params, history));
  return {
    alive,
    months: histories.map((history, index) => {
      const ends = whileAlive(history);
      const share = alive[index] ?? 0;
      return Float64Array.from(ends, (end, month) => share * (end - (ends[month - 1] ?? 0)));
    }),
  };
}
