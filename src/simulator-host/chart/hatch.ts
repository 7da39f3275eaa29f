import type { Layout } from './layout.ts';
import { element, round, textElement } from './svg.ts';

/** Pixels between the lines of a hatching. */
const SPACING = 7;

/** The stretches of the x axis whose values are not final: slanting lines behind the values, with a word at their foot. */
export function hatchingOf(layout: Layout): string[] {
  const { chart, across, plot } = layout;
  return (chart.hatched ?? []).flatMap(({ from, to, label }) => {
    const [left, right] = [across.place(from), across.place(to)].map((at) =>
      Math.min(plot.right, Math.max(plot.left, at)),
    );
    if (left === undefined || right === undefined || right <= left) return [];
    const isRight = (left + right) / 2 > (plot.left + plot.right) / 2;
    const place = { x: isRight ? right - 4 : left + 4, y: plot.bottom - 8, 'text-anchor': isRight ? 'end' : 'start' };
    return [
      element('path', { class: 'gw-chart-hatch', d: slantingLines(left, right, plot) }),
      textElement(label, { class: 'gw-chart-halo', ...place }),
    ];
  });
}

/** Lines that rise to the right at 45°, cut off at the edges: written out, because a pattern would need a name of its own on the page. */
function slantingLines(left: number, right: number, { top, bottom }: Layout['plot']): string {
  const height = bottom - top;
  const count = Math.ceil((right - left + height) / SPACING);
  return Array.from({ length: count }, (_, index) => {
    const foot = left - height + index * SPACING;
    const [from, to] = [Math.max(left, foot), Math.min(right, foot + height)];
    return to > from
      ? `M${round(from)} ${round(bottom - (from - foot))}L${round(to)} ${round(bottom - (to - foot))}`
      : '';
  }).join('');
}
