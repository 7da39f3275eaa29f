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

type Point = readonly [number, number];

/** Pixels between two points by which a line is felt. */
const STEP = 4;

/** What is drawn already, and where words stand: a word asks it for the place where it covers least. */
export class Ink {
  readonly #points: Point[] = [];
  readonly #boxes: Box[] = [];
  readonly #layout: Layout;

  constructor(layout: Layout) {
    this.#layout = layout;
    if (isBarKind(layout.chart.kind)) for (const [x, y1, y2] of columnsOf(layout)) this.line([x, y1], [x, y2]);
    else for (const line of linesOf(layout)) this.path(line);
  }

  /** A line that is drawn from one point to another. */
  line([x1, y1]: Point, [x2, y2]: Point): void {
    const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP));
    for (let at = 0; at <= count; at += 1)
      this.#points.push([x1 + ((x2 - x1) * at) / count, y1 + ((y2 - y1) * at) / count]);
  }

  /** A line through several points. */
  path(points: readonly Point[]): void {
    for (const [index, point] of points.entries()) if (index > 0) this.line(points[index - 1] ?? point, point);
  }

  /** A rectangle that no word should lie on. */
  box(box: Box): void {
    this.#boxes.push(box);
  }

  /** The first of several places at which a word covers least, which is taken from then on. Earlier places are liked better, a little. */
  place(word: string, places: readonly Place[]): Place {
    const costs = places.map((place, index) => this.#costOf(boxOf(word, place)) + index * 0.2);
    const best = places[costs.indexOf(Math.min(...costs))] ?? { x: 0, y: 0, anchor: 'start' };
    this.box(boxOf(word, best));
    return best;
  }

  #costOf(box: Box): number {
    const { width, plot } = this.#layout;
    const outside = Math.max(0, -box.left) + Math.max(0, box.right - width) + Math.max(0, box.bottom - plot.bottom);
    const within = this.#points.filter(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom);
    const shared = this.#boxes.reduce((sum, other) => sum + sharedArea(box, other), 0);
    return within.length + shared * 0.5 + outside * 20;
  }
}

/** The rectangle of a word at a place. */
export function boxOf(word: string, { x, y, anchor }: Place): Box {
  const width = textWidth(word, FONT_SIZE);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left: left - 2, right: left + width + 2, top: y - FONT_SIZE + 1, bottom: y + 3 };
}

function sharedArea(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && along > 0 ? across * along : 0;
}

/** The points of each line, in pixels. */
export function linesOf({ chart, across, along }: Layout): Point[][] {
  return chart.series.map(({ points }) =>
    points.flatMap(([x, y]): Point[] => (y === null ? [] : [[across.place(x), along.place(y)]])),
  );
}

/** Upright bars as lines from the axis to their end. */
function columnsOf({ chart, across, along, isTurned }: Layout): [number, number, number][] {
  if (isTurned) return [];
  const ends = new Map<number, number>();
  const columns: [number, number, number][] = [];
  for (const { points } of chart.series)
    for (const [x, y] of points) {
      const from = isStackedKind(chart.kind) ? (ends.get(x) ?? 0) : 0;
      ends.set(x, from + (y ?? 0));
      columns.push([across.place(x), along.place(from), along.place(from + (y ?? 0))]);
    }
  return columns;
}
