import { type Amount, isNumber } from '../../_kit/amount.ts';
import { averageDeviation } from './average-deviation.ts';

/** How far people agree about one cell; what so few people cannot show is not claimed. */
export type AgreementState =
  | 'no_view'
  | 'single_view'
  | 'two_views_close'
  | 'two_views_differ'
  | `${'aligned' | 'some_spread' | 'split'}${'' | '_indicative'}`;

/** Agreement about one cell. */
export interface CellAgreement {
  state: AgreementState;
  /** Whether the plan must wait until people have talked: a split, of however few. */
  isSplit: boolean;
  /** Highest less lowest level; 0 for one view. */
  range: number;
  /** Mean distance from the median. */
  deviation: Amount;
}

/** AD above which answers are split. */
const SPLIT_DEVIATION = 0.8;

/**
 * Labels agreement by range, camps and AD from the median. **Split**: range 3 or more, or two or more answers at 2 and below together
 * with two or more at 4 and above, or AD over 0.8. **Aligned**: range 1 or less. Otherwise **some spread**. One view and two views have
 * labels of their own, three and four carry *indicative*. Two views that differ (range 2 or more, so AD 1 or more) count as split in a plan.
 *
 * Source: a convention of this assessment; AD and its bar after Burke & Dunlap 2002.
 * @example agreementOf([2, 3, 3, 4, 4]) // some_spread, range 2, deviation 0.6
 * @example agreementOf([1, 2, 4, 5, 5]) // split, range 4, deviation 1.4
 */
export function agreementOf(levels: readonly number[]): CellAgreement {
  const range = levels.length === 0 ? 0 : Math.max(...levels) - Math.min(...levels);
  const deviation = averageDeviation(levels, 'median');
  const isSplit =
    levels.length > 1 && (range >= 3 || hasTwoCamps(levels) || (isNumber(deviation) && deviation > SPLIT_DEVIATION));
  return { state: stateOf(levels.length, range, isSplit), isSplit, range, deviation };
}

function stateOf(views: number, range: number, isSplit: boolean): AgreementState {
  if (views === 0) return 'no_view';
  if (views === 1) return 'single_view';
  if (views === 2) return range <= 1 ? 'two_views_close' : 'two_views_differ';
  const suffix = views < 5 ? '_indicative' : '';
  if (isSplit) return `split${suffix}`;
  return range <= 1 ? `aligned${suffix}` : `some_spread${suffix}`;
}

function hasTwoCamps(levels: readonly number[]): boolean {
  return levels.filter((level) => level <= 2).length >= 2 && levels.filter((level) => level >= 4).length >= 2;
}
