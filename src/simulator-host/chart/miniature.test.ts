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
});
