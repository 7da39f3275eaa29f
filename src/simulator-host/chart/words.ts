import type { Series } from '../../../simulators/_kit/view.ts';
import { inkOf, linesOf, type Place, type Point, placeWord, pointsAlong } from './ink.ts';
import type { Layout } from './layout.ts';
import { toneClass } from './marks.ts';
import { element, FONT_SIZE, textElement } from './svg.ts';

/** The thresholds as lines, and every word inside the picture at the place where it covers least: names of lines, of thresholds, of dots. */
export function wordsOf(layout: Layout): string[] {
  const { chart, across, along } = layout;
  const ink = inkOf(layout);
  const wordAt = (word: string, name: string, places: Place[]) => {
    const { x, y, anchor } = placeWord(ink, layout, word, places);
    return textElement(word, { class: name, x, y, 'text-anchor': anchor });
  };
  const thresholds = thresholdsIn(layout);
  for (const { line } of thresholds) ink.points.push(...pointsAlong(line));
  const dots = (chart.marks ?? []).map(({ x, y, label }) => ({ label, cx: across.place(x), cy: along.place(y) }));
  for (const { cx, cy } of dots) ink.boxes.push({ left: cx - 6, right: cx + 6, top: cy - 6, bottom: cy + 6 });
  return [
    ...thresholds.map(({ line: [[x1, y1], [x2, y2]] }) =>
      element('line', { class: 'gw-chart-threshold', x1, x2, y1, y2 }),
    ),
    ...dots.map(({ cx, cy }) => element('circle', { class: 'gw-chart-mark', cx, cy, r: 4 })),
    ...namesOf(layout).map(({ one, places }) => wordAt(one.label, `gw-chart-name ${toneClass(layout, one)}`, places)),
    ...thresholds.map(({ label, places }) => wordAt(label, 'gw-chart-halo', places)),
    ...dots.flatMap(({ label, cx, cy }) =>
      label ? [wordAt(label, 'gw-chart-halo', beside(cx, 8, [cy + 14, cy - 8], layout))] : [],
    ),
  ];
}

/** Each threshold that lies in the picture, from the top: its line, and where its name may stand, best first. */
function thresholdsIn(layout: Layout) {
  const { chart, across, along, plot, isTurned } = layout;
  const { left, right, top, bottom } = plot;
  return (chart.thresholds ?? [])
    .map((one) => ({ ...one, at: (one.axis === 'x' ? across : along).place(one.value) }))
    .sort((a, b) => a.at - b.at)
    .flatMap(({ axis, label, at }) => {
      const isUpright = (axis === 'x') !== isTurned;
      if (!(isUpright ? at >= left && at <= right : at >= top && at <= bottom)) return [];
      const line: [Point, Point] = isUpright
        ? [
            [at, top],
            [at, bottom],
          ]
        : [
            [left, at],
            [right, at],
          ];
      const heights = [top + 10, top + 24, (top + bottom) / 2, bottom - 6];
      return [{ label, line, places: isUpright ? beside(at, 4, heights, layout) : alongLevel(at, layout) }];
    });
}

/** On both sides of an upright line, first on the one that has more room. */
function beside(at: number, gap: number, heights: number[], { plot }: Layout): Place[] {
  const first = at > (plot.left + plot.right) / 2 ? -1 : 1;
  return heights.flatMap((y) =>
    [first, -first].map((side): Place => ({ x: at + gap * side, y, anchor: side > 0 ? 'start' : 'end' })),
  );
}

function alongLevel(at: number, { plot: { left, right } }: Layout): Place[] {
  const spots = [
    { x: left + 6, anchor: 'start' as const },
    { x: right - 4, anchor: 'end' as const },
    { x: (left + right) / 2, anchor: 'middle' as const },
  ];
  return spots.flatMap((spot) => [at - 5, at + FONT_SIZE + 1].map((y) => ({ ...spot, y })));
}

/** The names of lines: beside the picture where they end; in a narrow one within it, near the line. */
function namesOf(layout: Layout): { one: Series; places: Place[] }[] {
  const { chart, isNarrow, namesLines } = layout;
  const lines = linesOf(layout);
  const named = chart.series.flatMap((one, index) => {
    const line = lines[index] ?? [];
    const end = line.at(-1);
    return namesLines && end && !/low|high/.test(one.role) ? [{ one, line, end }] : [];
  });
  return named.map(({ one, line, end: [x, y] }) => ({
    one,
    places: isNarrow
      ? nearLine(line, layout)
      : [4, 19, -11, 34, -26].map((lower) => ({ x: x + 6, y: y + lower, anchor: 'start' })),
  }));
}

/** Above and below a line, from its end to its beginning. */
function nearLine(line: readonly Point[], { plot }: Layout): Place[] {
  const points = pointsAlong(line).reverse();
  const every = Math.ceil(points.length / 12);
  return points.flatMap(([x, y], index): Place[] => {
    if (index % every > 0) return [];
    const anchor = x > (plot.left + plot.right) / 2 ? 'end' : 'start';
    return [y - 6, y + FONT_SIZE + 2].map((height) => ({
      x,
      y: height,
      anchor,
    }));
  });
}
