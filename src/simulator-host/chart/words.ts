import type { Series } from '../../../simulators/_kit/view.ts';
import { Ink, type Place } from './ink.ts';
import type { Layout } from './layout.ts';
import { toneClass } from './marks.ts';
import { element, FONT_SIZE, textElement } from './svg.ts';

/** The thresholds as lines, and every word inside the picture at the place where it covers least: names of lines, of thresholds, of dots. */
export function wordsOf(layout: Layout): string[] {
  const ink = new Ink(layout);
  const thresholds = thresholdsIn(layout);
  for (const { from, to } of thresholds) ink.line(from, to);
  const dots = (layout.chart.marks ?? []).map((mark) => ({
    ...mark,
    cx: layout.across.place(mark.x),
    cy: layout.along.place(mark.y),
  }));
  for (const { cx, cy } of dots) ink.box({ left: cx - 6, right: cx + 6, top: cy - 6, bottom: cy + 6 });
  return [
    ...thresholds.map(({ from: [x1, y1], to: [x2, y2] }) =>
      element('line', { class: 'gw-chart-threshold', x1, x2, y1, y2 }),
    ),
    ...dots.map(({ cx, cy }) => element('circle', { class: 'gw-chart-mark', cx, cy, r: 4 })),
    ...namesOf(layout, ink),
    ...thresholds.map(({ label, places }) => wordAt(label, ink.place(label, places))),
    ...dots.flatMap(({ label, cx, cy }) => (label ? [wordAt(label, ink.place(label, aroundDot(cx, cy, layout)))] : [])),
  ];
}

function wordAt(word: string, { x, y, anchor }: Place): string {
  return textElement(word, { class: 'gw-chart-halo', x, y, 'text-anchor': anchor });
}

/** Each threshold that lies in the picture, from the top: its line, and where its name may stand, best first. */
function thresholdsIn({ chart, across, along, plot, isTurned }: Layout) {
  const placed = (chart.thresholds ?? []).map((one) => ({
    ...one,
    at: (one.axis === 'x' ? across : along).place(one.value),
  }));
  return placed
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ axis, label, at }) => {
      const isUpright = (axis === 'x') !== isTurned;
      const [least, most] = isUpright ? [plot.left, plot.right] : [plot.top, plot.bottom];
      if (!(at >= least && at <= most)) return [];
      return isUpright
        ? [{ label, from: [at, plot.top] as const, to: [at, plot.bottom] as const, places: besideUpright(at, plot) }]
        : [{ label, from: [plot.left, at] as const, to: [plot.right, at] as const, places: alongLevel(at, plot) }];
    });
}

function besideUpright(at: number, { left, right, top, bottom }: Layout['plot']): Place[] {
  const after: Omit<Place, 'y'> = { x: at + 4, anchor: 'start' };
  const before: Omit<Place, 'y'> = { x: at - 4, anchor: 'end' };
  const sides = at > (left + right) / 2 ? [before, after] : [after, before];
  const heights = [top + 10, top + 24, top + 38, (top + bottom) / 2, bottom - 20, bottom - 6];
  return heights.flatMap((y) => sides.map((side) => ({ ...side, y })));
}

function alongLevel(at: number, { left, right }: Layout['plot']): Place[] {
  const above = at - 5;
  const below = at + FONT_SIZE + 1;
  const spots: Omit<Place, 'y'>[] = [
    { x: left + 6, anchor: 'start' },
    { x: right - 4, anchor: 'end' },
    { x: (left + right) / 2, anchor: 'middle' },
  ];
  return spots.flatMap((spot) => [above, below].map((y) => ({ ...spot, y })));
}

function aroundDot(cx: number, cy: number, { plot }: Layout): Place[] {
  const after: Omit<Place, 'y'> = { x: cx + 8, anchor: 'start' };
  const before: Omit<Place, 'y'> = { x: cx - 8, anchor: 'end' };
  const sides = cx > (plot.left + plot.right) / 2 ? [before, after] : [after, before];
  return [cy + 14, cy - 8, cy + 28, cy - 20].flatMap((y) => sides.map((side) => ({ ...side, y })));
}

/** The names of lines: beside the picture where they end; in a narrow one within it, near the line. */
function namesOf(layout: Layout, ink: Ink): string[] {
  const { chart, across, along, plot, isNarrow, namesLines } = layout;
  if (!namesLines) return [];
  const named = chart.series
    .filter(({ role }) => role !== 'low' && role !== 'high')
    .map((one) => ({
      one,
      line: one.points.flatMap(([x, y]) => (y === null ? [] : [[across.place(x), along.place(y)] as const])),
    }))
    .filter(({ line }) => line.length > 0);
  if (isNarrow) return named.map(({ one, line }) => nameAt(layout, one, ink.place(one.label, nearLine(line, layout))));
  const ends = named.map(({ one, line }) => ({ one, end: line.at(-1) ?? [0, 0] })).sort((a, b) => a.end[1] - b.end[1]);
  const heights = apart(
    ends.map(({ end }) => end[1] + 4),
    [plot.top, plot.bottom - 2],
  );
  return ends.map(({ one, end }, index) =>
    nameAt(layout, one, { x: end[0] + 6, y: heights[index] ?? 0, anchor: 'start' }),
  );
}

function nameAt(layout: Layout, one: Series, { x, y, anchor }: Place): string {
  const side = anchor === 'start' ? {} : { 'text-anchor': anchor };
  return textElement(one.label, { class: `gw-chart-name ${toneClass(layout, one)}`, x, y, ...side });
}

/** Above and below a line, from its end to its beginning. */
function nearLine(line: readonly (readonly [number, number])[], { plot }: Layout): Place[] {
  const [first = 0, last = 0] = [line[0]?.[0], line.at(-1)?.[0]];
  return Array.from({ length: 12 }, (_, step) => last - ((last - first) * step) / 12).flatMap((x): Place[] => {
    const y = heightAt(line, x);
    const anchor = x > (plot.left + plot.right) / 2 ? 'end' : 'start';
    const heights = [y - 6, y + FONT_SIZE + 2].filter((height) => height > plot.top + 2 && height < plot.bottom);
    return heights.map((height) => ({ x: anchor === 'end' ? x - 2 : x + 2, y: height, anchor }));
  });
}

function heightAt(line: readonly (readonly [number, number])[], x: number): number {
  const after = Math.max(
    1,
    line.findIndex(([place]) => place >= x),
  );
  const [[x1, y1], [x2, y2]] = [line[after - 1] ?? [0, 0], line[after] ?? line.at(-1) ?? [0, 0]];
  return x2 === x1 ? y2 : y1 + ((y2 - y1) * (x - x1)) / (x2 - x1);
}

/** Heights of lines of type, from the top, moved so that none lies on another and all stay between two heights where they can. */
function apart(heights: readonly number[], [top, bottom]: readonly [number, number]): number[] {
  const line = FONT_SIZE + 3;
  const places = [...heights];
  for (const [index, height] of places.entries())
    places[index] = Math.max(height, (places[index - 1] ?? top - line) + line);
  for (let index = places.length - 1; index >= 0; index -= 1)
    places[index] = Math.min(places[index] ?? 0, (places[index + 1] ?? bottom + line) - line);
  return places;
}
