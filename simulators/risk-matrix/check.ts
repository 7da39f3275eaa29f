import type { Problem } from '../_kit/define.ts';
import type { Inputs } from './inputs.ts';
import { isDate } from './is-date.ts';

/** What does not fit together: band edges, ends of losses, dates that are none, names twice in the register. */
export function check({ risks, scheme, highFrom, mediumFrom }: Inputs): Problem[] {
  const edges: Problem[] =
    scheme === 'product' && mediumFrom >= highFrom
      ? [{ input: 'mediumFrom', problem: 'edgesCross', values: { high: highFrom } }]
      : [];
  const rows = risks.flatMap(({ name, lossLow, lossHigh, review }, row): Problem[] => [
    ...(lossLow > lossHigh
      ? [{ input: 'risks', row, column: 'lossHigh', problem: 'lossFalls', values: { low: lossLow, high: lossHigh } }]
      : []),
    ...(review !== '' && !isDate(review)
      ? [{ input: 'risks', row, column: 'review', problem: 'noDate', values: { found: review } }]
      : []),
    ...(risks.findIndex((other) => other.name.trim() === name.trim()) < row
      ? [{ input: 'risks', row, column: 'name', problem: 'twice', values: { name: name.trim() } }]
      : []),
  ]);
  return [...edges, ...rows];
}
