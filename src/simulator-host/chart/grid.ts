import type { GridCell } from '../../../simulators/_kit/view.ts';
import type { Layout } from './layout.ts';
import { element, FONT_SIZE, textElement, textWidth } from './svg.ts';
import { wrapLabel } from './wrap-label.ts';

/** Pixels kept above the cells for the rows' title and below them for the columns' names and title. */
const HEAD = 22;
const FOOT = 42;
const LINE = 13;
const CORNER_SIZE = 10;

/** Where the cells of a grid lie. */
interface Lattice {
  left: number;
  cellWidth: number;
  cellHeight: number;
}

/** A grid: shaded cells, each with a small text above its own where it has one, names of the rows on the left and of the columns below. */
export function gridOf(layout: Layout): string[] {
  const { chart, width, height } = layout;
  const rows = chart.series.map(({ label }) => label);
  const columns = chart.x.categories ?? [];
  const left = Math.max(0, ...rows.map((row) => textWidth(row, FONT_SIZE))) + 10;
  const lattice: Lattice = {
    left,
    cellWidth: (width - left - 2) / Math.max(1, columns.length),
    cellHeight: (height - HEAD - FOOT) / Math.max(1, rows.length),
  };
  const { cellWidth, cellHeight } = lattice;
  return [
    ...(chart.cells ?? []).flatMap((cell) => cellOf(cell, lattice)),
    ...rows.map((row, index) => {
      const y = HEAD + (index + 0.5) * cellHeight + 4;
      return textElement(row, { class: 'gw-chart-category', x: left - 8, y, 'text-anchor': 'end' });
    }),
    ...columns.map((column, index) => {
      const x = left + (index + 0.5) * cellWidth;
      return textElement(column, { class: 'gw-chart-category', x, y: height - FOOT + 16, 'text-anchor': 'middle' });
    }),
    textElement(chart.y.label, { class: 'gw-chart-title', x: 2, y: 12 }),
    textElement(chart.x.label, { class: 'gw-chart-title', x: width - 2, y: height - 6, 'text-anchor': 'end' }),
  ];
}

function cellOf({ row, column, text, corner, shade }: GridCell, { left, cellWidth, cellHeight }: Lattice): string[] {
  const [x, y] = [left + column * cellWidth, HEAD + row * cellHeight];
  const lines = text === '' ? [] : [wrapLabel(text, cellWidth / FONT_SIZE - 0.7)].flat();
  const first = y + cellHeight / 2 + (corner ? 8 : 4) - ((lines.length - 1) * LINE) / 2;
  return [
    element('rect', { class: `gw-chart-cell gw-chart-cell-${shade}`, x, y, width: cellWidth, height: cellHeight }),
    textElement(cornerOf(corner, cellWidth), { class: 'gw-chart-corner', x: x + 5, y: y + 12 }),
    ...lines.map((line, index) =>
      textElement(line, {
        class: 'gw-chart-within',
        x: x + cellWidth / 2,
        y: first + index * LINE,
        'text-anchor': 'middle',
      }),
    ),
  ];
}

/** The whole text, or its first word where the cell is too narrow for it. */
function cornerOf(corner: string, cellWidth: number): string {
  const [first = ''] = corner.split(' ');
  return textWidth(corner, CORNER_SIZE) <= cellWidth - 8 ? corner : first;
}
