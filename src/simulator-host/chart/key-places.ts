import type { Chart, Series } from '../../../simulators/_kit/view.ts';
import { FONT_SIZE, textWidth } from './svg.ts';

const LINE = 18;
const BELOW = 4;
const SWATCH = 18;
const GAP = 14;
/** The key is broken for these widths, so that its height is known before the picture's own width is. */
const WIDTH = { wide: 540, narrow: 270 };

/** An entry of the key and where it stands. */
export interface KeyPlace {
  one: Series;
  x: number;
  y: number;
}

/** Where the entries of a picture's key stand, in as many lines as they need. */
export function keyPlaces({ series }: Pick<Chart, 'series'>, isNarrow: boolean): KeyPlace[] {
  const most = isNarrow ? WIDTH.narrow : WIDTH.wide;
  let [x, y] = [2, 0];
  return series
    .filter(({ role }) => role !== 'low' && role !== 'high')
    .map((one) => {
      const width = SWATCH + textWidth(one.label, FONT_SIZE);
      if (x > 2 && x + width > most) [x, y] = [2, y + LINE];
      const place = { one, x, y };
      x += width + GAP;
      return place;
    });
}

/** The height of the key. @example keyHeight(chart, false) // 22, where one line holds it */
export function keyHeight(chart: Pick<Chart, 'series'>, isNarrow: boolean): number {
  return (keyPlaces(chart, isNarrow).at(-1)?.y ?? 0) + LINE + BELOW;
}
