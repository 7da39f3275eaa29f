import { isNumber } from '../../../../simulators/_kit/amount.ts';
import { arithmeticMean } from '../../../../simulators/_kit/means.ts';
import { averageDeviation } from '../../../../simulators/maturity/scoring/average-deviation.ts';
import {
  groupCorrelations,
  type MeanSquares,
  meanSquaresOf,
} from '../../../../simulators/maturity/scoring/intraclass-correlation.ts';
import { raterCorrelations } from '../../../../simulators/maturity/scoring/rater-correlations.ts';
import { multiItemAgreement } from '../../../../simulators/maturity/scoring/within-group.ts';
import { type Answer, Unsupported } from '../answering/adapter.ts';
import { plain } from './names.ts';

type Rows = readonly (readonly number[])[];

/** Several raters on several items, one row per rater. */
export function multiItemAnswer(rows: Rows, randomVariance: number): Answer {
  demandRectangle(rows);
  const { rwgJ, lindell, meanVariance } = multiItemAgreement(rows, randomVariance);
  const items = Array.from({ length: rows[0]?.length ?? 0 }, (_, item) => rows.map((row) => row[item] ?? 0));
  const deviation = (from: 'mean' | 'median') => {
    const each = items.map((levels) => averageDeviation(levels, from)).filter(isNumber);
    return each.length > 0 ? arithmeticMean(each) : null;
  };
  return {
    value: plain(rwgJ),
    'rwg(j)': plain(rwgJ),
    rwgj: plain(rwgJ),
    'r*wg(j) Lindell': plain(lindell),
    'r*wg(j)': plain(lindell),
    'mean item variance': plain(meanVariance),
    'AD mean': deviation('mean'),
    'AD median': deviation('median'),
  };
}

/** Several raters on several targets, one row per target: the six correlations of Shrout and Fleiss under their usual names. */
export function ratersAnswer(rows: Rows): Answer {
  demandRectangle(rows);
  const raters = rows[0]?.length ?? 0;
  const { oneWay, twoWayRandom, twoWayMixed, oneWayMean, twoWayRandomMean, twoWayMixedMean } = raterCorrelations(rows);
  const single = [oneWay, twoWayRandom, twoWayMixed].map(plain);
  const average = [oneWayMean, twoWayRandomMean, twoWayMixedMean].map(plain);
  return Object.fromEntries(
    [1, 2, 3].flatMap((form) => [
      ...[`ICC(${form},1)`, `ICC(${form}, 1)`, `ICC${form}`].map((name) => [name, single[form - 1]]),
      ...[`ICC(${form},k)`, `ICC(${form}, k)`, `ICC(${form},${raters})`, `ICC${form}k`].map((name) => [
        name,
        average[form - 1],
      ]),
    ]),
  );
}

/** Teams of people, one list per team. */
export function groupsAnswer(groups: Rows): Answer {
  const squares = meanSquaresOf(groups);
  if (!squares) throw new Unsupported('Intraclass correlations need two groups, one of them with two answers.');
  return { ...squaresAnswer(squares), MSB: squares.between, MSW: squares.within, 'mean group size': squares.size };
}

/** The same from printed mean squares. */
export function squaresAnswer(squares: MeanSquares): Answer {
  const { one, mean } = groupCorrelations(squares);
  const [single, average] = [plain(one), plain(mean)];
  return { 'ICC(1)': single, 'ICC(2)': average, ICC1: single, ICC2: average };
}

function demandRectangle(rows: Rows): void {
  const isRectangle = rows.every(({ length }) => length === rows[0]?.length);
  if (!isRectangle) throw new Unsupported('Every row needs the same number of ratings.');
}
