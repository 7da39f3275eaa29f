import { repeatChances } from './repeat-chances.ts';
import type { History, RepeatModel, RepeatParams } from './repeat-model.ts';

/** Counts from here on are one. */
export const MOST_COUNTED = 7;

/** Customers by their number of repeats, 0 to 6 and 7 or more. */
export function actualCounts(histories: readonly History[]): number[] {
  const counts = new Array<number>(MOST_COUNTED + 1).fill(0);
  for (const { repeats } of histories) {
    const place = Math.min(repeats, MOST_COUNTED);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** How many customers of these ages the model expects at each count: what shows whether it describes them. */
export function expectedCounts(model: RepeatModel, params: RepeatParams, histories: readonly History[]): number[] {
  const byAge = new Map<number, number>();
  for (const { age } of histories) byAge.set(age, (byAge.get(age) ?? 0) + 1);
  const counts = new Array<number>(MOST_COUNTED + 1).fill(0);
  for (const [age, customers] of byAge) {
    const chances = repeatChances(model, params, age, MOST_COUNTED - 1);
    const below = chances.reduce((sum, chance) => sum + chance, 0);
    for (const [place, chance] of [...chances, Math.max(0, 1 - below)].entries())
      counts[place] = (counts[place] ?? 0) + customers * chance;
  }
  return counts;
}
