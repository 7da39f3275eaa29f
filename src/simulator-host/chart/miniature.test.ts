import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../simulators/_kit/view.ts';
import { miniature } from './miniature.ts';

const bars: Chart = {
  id: 'scores',
  kind: 'horizontal-bar',
  title: 'Scores',
  x: { label: 'Idea', unit: 'count', categories: ['a', 'b', 'c', 'd', 'e'] },
  y: { label: 'Score', unit: 'points' },
  series: [{ id: 's', label: 'Score', role: 'main', points: [0, 1, 2, 3, 4].map((row) => [row, 10 - row] as const) }],
  reading: { text: '' },
};

describe('a chart in small', () => {
  test('shows the first three bars of a list and says that some are left out', () => {
    const { svg, isCut } = miniature(bars, 'en', 'Scores');
    expect(svg.match(/>[a-e]<\/text>/g)).toEqual(['>a</text>', '>b</text>', '>c</text>']);
    expect(isCut).toBe(true);
  });

  test('leaves other pictures whole, without the titles of their axes', () => {
    const { svg, isCut } = miniature({ ...bars, kind: 'bar' }, 'en', 'Scores');
    expect(isCut).toBe(false);
    expect(svg).not.toContain('>Score<');
    expect(svg).toContain('aria-label="Scores"');
  });

  test('keeps of a grid’s cells what stands in them, in their middle', () => {
    const cells = [{ row: 0, column: 0, text: '3, 5', corner: 'High 15', shade: 3 as const }];
    const { svg } = miniature({ ...bars, kind: 'grid', series: bars.series.slice(0, 1), cells }, 'en', 'Risks');
    expect(svg).toContain('>3, 5</text>');
    expect(svg).not.toContain('High 15');
  });

  test('ends a name that is too long for its row in “…”', () => {
    const names = ['Guide new users by role: executive, engineer, analyst'];
    const { svg } = miniature({ ...bars, x: { ...bars.x, categories: names } }, 'en', 'Scores');
    expect(svg).toContain('>Guide new users by role: executive…</text>');
  });
});
