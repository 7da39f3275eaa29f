import type { Chart } from '../../../simulators/_kit/view.ts';
import { keyHeight } from './key-places.ts';

const ROW = { wide: 34, narrow: 46 };
const HEAD = 6;
const FOOT = 40;

/** The height in pixels of a chart of horizontal bars, known before it is drawn so that its place can be kept. */
export function turnedHeight({ x, series }: Chart, isNarrow: boolean): number {
  const rows = x.categories?.length ?? 1;
  return (
    HEAD + FOOT + (series.length > 1 ? keyHeight({ series }, isNarrow) : 0) + rows * (isNarrow ? ROW.narrow : ROW.wide)
  );
}
