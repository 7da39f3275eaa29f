import { isBarKind, isStackedKind } from './kinds.ts';
import type { Layout } from './layout.ts';
import { FONT_SIZE, textWidth } from './svg.ts';

/** A rectangle of the picture. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A place for a word: where it is set, and from which of its ends. */
export interface Place {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A point of the picture, in pixels. */
export type Point = readonly [number, number];

/** What is drawn already, and where words stand. */
export interface Ink {
  points: Point[];
  boxes: Box[];
}

/** Pixels between two points by which a line is felt. */
const STEP = 4;

/** The ink of a picture's lines or upright bars. */
export function inkOf(layout: Layout): Ink {
  const lines = isBarKind(layout.chart.kind) ? columnsOf(layout) : linesOf(layout);
  return { points: lines.flatMap(pointsAlong), boxes: [] };
}

/** The first of several places at which a word covers least, which is taken from then on. Earlier places are liked better, a little. */
export function placeWord({ points, boxes }: Ink, { width, plot }: Layout, word: string, places: Place[]): Place {
  let best = places[0] as Place;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, place] of places.entries()) {
    const { left, right, top, bottom } = boxOf(word, place);
    let cost = index / 5 + 20 * Math.max(0, -left, right - width, bottom - plot.bottom, plot.top - bottom);
    for (const [x, y] of points) if (x > left && x < right && y > top && y < bottom) cost += 1;
    for (const box of boxes) {
      const across = Math.min(right, box.right) - Math.max(left, box.left);
      const along = Math.min(bottom, box.bottom) - Math.max(top, box.top);
      if (across > 0 && along > 0) cost += across * along;
    }
    if (cost < least) [best, least] = [place, cost];
  }
  boxes.push(boxOf(word, best));
  return best;
}

/** The rectangle of a word at a place. */
export function boxOf(word: string, { x, y, anchor }: Place): Box {
  const width = textWidth(word, FONT_SIZE);
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { left: left - 2, right: left + width + 2, top: y - FONT_SIZE + 1, bottom: y + 3 };
}

/** The points of each line, those that bound a band included. */
export function linesOf({ chart, across, along }: Layout): Point[][] {
  return chart.series.map(({ points }) =>
    points.flatMap(([x, y]): Point[] => (y === null ? [] : [[across.place(x), along.place(y)]])),
  );
}

/** Points of a line through others, close enough to feel it. */
export function pointsAlong(line: readonly Point[]): Point[] {
  return line.flatMap(([x2, y2], index) => {
    const [x1, y1] = line[index - 1] ?? [x2, y2];
    const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP) || 1;
    return Array.from({ length: count }, (_, at): Point => {
      const share = (at + 1) / count;
      return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    });
  });
}

/** Upright bars as lines from the axis to their end; bars on their side have their names above them. */
function columnsOf({ chart, across, along, isTurned }: Layout): Point[][] {
  const ends = new Map<number, number>();
  return chart.series.flatMap(({ points }) =>
    points.map(([place, value]): Point[] => {
      const from = isStackedKind(chart.kind) ? (ends.get(place) ?? 0) : 0;
      ends.set(place, from + (value ?? 0));
      const x = across.place(place);
      return isTurned ? [] : [from, from + (value ?? 0)].map((end) => [x, along.place(end)]);
    }),
  );
}
