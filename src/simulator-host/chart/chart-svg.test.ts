import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../simulators/_kit/view.ts';
import { chartTable } from '../answer/chart-table.ts';
import { chartSvg, printedChart } from './chart-svg.ts';
import { boxOf } from './ink.ts';
import { keyPlaces } from './key-places.ts';
import { type Layout, layOut } from './layout.ts';
import { textAt } from './readout.ts';
import { linearScale, logScale, roundSpan, roundValues } from './scale.ts';
import { turnedHeight } from './turned-height.ts';
import { wrapLabel } from './wrap-label.ts';

const line: Chart = {
  id: 'c',
  kind: 'line',
  title: 'Earned',
  x: { label: 'Month', unit: 'months' },
  y: { label: 'Money', unit: 'money' },
  series: [
    {
      id: 'a',
      label: 'Plan <A>',
      role: 'main',
      points: [
        [0, 0],
        [1, 50],
        [2, null],
        [3, 80],
        [4, 100],
      ],
    },
    {
      id: 'b',
      label: 'Plan B',
      role: 'context',
      points: [
        [0, 10],
        [4, 60],
      ],
    },
  ],
  thresholds: [{ axis: 'y', value: 60, label: 'CAC' }],
  reading: { text: '' },
};
const bars: Chart = {
  ...line,
  kind: 'horizontal-bar',
  x: { label: 'Idea', unit: 'number', categories: ['减少注册步骤', 'Role-based onboarding for three roles'] },
  series: [
    {
      id: 'a',
      label: 'Score',
      role: 'main',
      points: [
        [0, 7.3],
        [1, 5],
      ],
    },
  ],
  thresholds: [],
};

const parted: Chart['series'] = [
  { id: 'a', label: 'Search content of a blog', role: 'main', points: [[0, 70]] },
  { id: 'b', label: 'Advertisements', role: 'main', points: [[0, 0.1]] },
];

/** Points of every line of a picture, a pixel apart. */
function pointsAlong({ chart, across, along }: Layout): [number, number][] {
  return chart.series.flatMap(({ points }) => {
    const places = points.map(([x, y]) => [across.place(x), along.place(y ?? 0)] as const);
    return places.slice(1).flatMap(([x2, y2], index): [number, number][] => {
      const [x1, y1] = places[index] ?? [x2, y2];
      const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1));
      return Array.from({ length: count }, (_, at) => [x1 + ((x2 - x1) * at) / count, y1 + ((y2 - y1) * at) / count]);
    });
  });
}

describe('roundValues', () => {
  it('gives the ticks that D3 gives', () => {
    // d3-array 3.2.4: ticks(0, 1284, 5), ticks(0, 1, 5), ticks(-3, 7, 4), ticks(0.001, 0.0034, 4)
    expect(roundValues(0, 1284, 5)).toEqual([0, 200, 400, 600, 800, 1000, 1200]);
    expect(roundValues(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(roundValues(-3, 7, 4)).toEqual([-2, 0, 2, 4, 6]);
    expect(roundValues(0.001, 0.0034, 4)).toEqual([0.001, 0.0015, 0.002, 0.0025, 0.003]);
  });

  it('stays inside the span, evenly, whatever the span', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
        (low, width) => {
          const values = roundValues(low, low + width, 6);
          expect(values.length).toBeLessThan(20);
          const slack = 1e-6 * width + 1e-9 * Math.abs(low);
          for (const value of values) expect(value >= low - slack && value <= low + width + slack).toBe(true);
          const [from, to] = roundSpan([low, low + width], 6);
          expect(from <= low + slack && to >= low + width - slack).toBe(true);
        },
      ),
    );
  });
});

describe('scales', () => {
  it('place values in proportion, or in proportion to their magnitude', () => {
    expect(linearScale([0, 10], [0, 100], 5).place(2.5)).toBe(25);
    expect(logScale([1, 100], [0, 100]).place(10)).toBeCloseTo(50, 12);
    expect(logScale([3, 700], [0, 90]).ticks).toEqual([1, 10, 100, 1000]);
    expect(logScale([1, 100], [5, 100]).place(0)).toBe(5);
  });
});

describe('chartSvg', () => {
  it('writes texts as data and no style', () => {
    const svg = chartSvg(line, 'en', 'Earned: "a" & <b>', 640);
    expect(svg).toContain('aria-label="Earned: &quot;a&quot; &amp; &lt;b&gt;"');
    expect(svg).toContain('Plan &lt;A&gt;');
    expect(svg).not.toMatch(/style=|<b>|NaN|Infinity|undefined/);
  });

  it('breaks a line where a value is missing', () => {
    const [path = ''] =
      chartSvg(line, 'en', '', 640).match(/<path class="gw-chart-line gw-chart-tone-0" d="[^"]*"/) ?? [];
    expect(path.match(/M/g)).toHaveLength(2);
  });

  it('draws the reader’s case over what it is compared with, and names lines instead of a key', () => {
    const svg = chartSvg(line, 'en', '', 640);
    expect(svg.indexOf('gw-chart-line gw-chart-tone-0')).toBeGreaterThan(svg.indexOf('gw-chart-line gw-chart-context'));
    expect(svg).toContain('gw-chart-name gw-chart-context gw-chart-dash-0');
    expect(svg).not.toContain('<rect');
  });

  it('names lines in a key where their ends would not tell them apart', () => {
    const series = ['one', 'other'].map((id, index) => ({
      id,
      label: id,
      role: 'main' as const,
      points: [[0, 0] as const, [1 + index, 10] as const, [4, 0] as const],
    }));
    const layout = layOut({ ...line, series, thresholds: [] }, 640, 'en');
    expect([layout.namesLines, layout.hasKey]).toEqual([false, true]);
  });

  it('names a threshold below its line where another runs close above', () => {
    const close = [
      { axis: 'y' as const, value: 60, label: 'target' },
      { axis: 'y' as const, value: 60.4, label: 'ceiling' },
    ];
    const svg = chartSvg({ ...line, thresholds: close }, 'en', 'Trial', 640);
    const height = (label: string) => Number(new RegExp(` y="([\\d.]+)"[^>]*>${label}<`).exec(svg)?.[1]);
    expect(height('target') - height('ceiling')).toBeGreaterThan(13);
  });

  it('sets the names of thresholds and lines where they lie on no line and not on each other', () => {
    const crossed: Chart = {
      ...line,
      series: line.series.map((one) => ({ ...one, points: one.points.filter(([, value]) => value !== null) })),
      thresholds: [
        { axis: 'y', value: 15, label: 'Acquisition cost' },
        { axis: 'x', value: 0.5, label: 'deadline of the plan' },
      ],
    };
    const layout = layOut(crossed, 260, 'en');
    const svg = chartSvg(crossed, 'en', '', 260);
    const boxes = [
      ...svg.matchAll(/<text class="gw-chart-(?:halo|name)[^"]*" x="([\d.]+)" y="([\d.]+)"([^>]*)>([^<]*)</g),
    ].map(([, x, y, side = '', word = '']) =>
      boxOf(word, {
        x: Number(x),
        y: Number(y),
        anchor: side.includes('end') ? 'end' : side.includes('middle') ? 'middle' : 'start',
      }),
    );
    expect(boxes).toHaveLength(4);
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1))
        expect(
          box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
        ).toBe(true);
      for (const [x, y] of pointsAlong(layout))
        expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
    }
  });

  it('includes 0, the thresholds and whole stacks in the span', () => {
    const spanned = layOut({ ...line, thresholds: [{ axis: 'y', value: 300, label: '' }] }, 640, 'en').along.ticks;
    expect([spanned[0], spanned.at(-1)]).toEqual([0, 300]);
    const series = [0, 1].map((index) => ({
      id: `${index}`,
      label: '',
      role: 'main' as const,
      points: [[0, 40]] as const,
    }));
    expect(layOut({ ...line, kind: 'stacked-bar', series, thresholds: [] }, 640, 'en').along.ticks.at(-1)).toBe(80);
  });

  it('keeps the height of horizontal bars that the page has reserved', () => {
    const parts = Array.from({ length: 5 }, (_, index) => ({
      id: `${index}`,
      label: `Search content ${index}`,
      role: 'main' as const,
      points: [[0, 7]] as const,
    }));
    for (const width of [320, 640]) {
      for (const chart of [bars, { ...bars, kind: 'horizontal-stacked-bar' as const, series: parts }]) {
        expect(layOut(chart, width, 'zh').height).toBe(turnedHeight(chart, width < 420));
      }
    }
  });

  it('breaks a key that one line cannot hold', () => {
    const rowsAt = (isNarrow: boolean) => new Set(keyPlaces({ series: parted }, isNarrow).map(({ y }) => y)).size;
    expect([rowsAt(false), rowsAt(true)]).toEqual([1, 2]);
  });

  it('lays parts of horizontal bars behind each other, with their values where there is room', () => {
    const svg = chartSvg({ ...bars, kind: 'horizontal-stacked-bar', series: parted }, 'en', '', 640);
    const rects = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].map(([, ...all]) =>
      all.map(Number),
    );
    const firstRow = rects.filter(([, y]) => y === rects[0]?.[1]);
    expect(firstRow).toHaveLength(2);
    // To a tenth of a pixel, as coordinates are written.
    expect((firstRow[0]?.[0] ?? 0) + (firstRow[0]?.[2] ?? 0)).toBeCloseTo(firstRow[1]?.[0] ?? 0, 0);
    expect(svg).toContain('>¥70</text>');
    expect(svg).not.toContain('>¥0.1</text>');
  });

  it('draws bars from where they start to where they end, and tells both in the table', () => {
    const span: Chart = {
      ...bars,
      kind: 'horizontal-span',
      y: { label: 'Weeks', unit: 'weeks' },
      series: [
        {
          id: 'a',
          label: 'Plan',
          role: 'main',
          starts: { label: 'Start', values: [1, 3] },
          points: bars.series[0]?.points ?? [],
        },
        { id: 'b', label: 'Late', role: 'worse', starts: { label: 'Plan', values: [5] }, points: [[1, 8]] },
      ],
    };
    const { along } = layOut(span, 640, 'en');
    const [first, second, late] = [
      ...chartSvg(span, 'en', '', 640).matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g),
    ]
      .filter(([, , , width]) => width !== '12')
      .map(([, x, y, width]) => ({ x: Number(x), y: Number(y), width: Number(width) }));
    // Coordinates are written to a tenth of a pixel.
    expect(first?.x).toBeCloseTo(along.place(1), 0);
    expect((second?.x ?? 0) + (second?.width ?? 0)).toBeCloseTo(along.place(5), 0);
    expect(late).toMatchObject({ y: second?.y });
    expect(chartTable(span).rows[1]).toMatchObject({
      from0: { value: 3 },
      y0: { value: 5 },
      from1: { value: 5 },
      y1: { value: 8 },
    });
    expect(textAt(layOut(span, 640, 'en'), layOut(span, 640, 'en').across.place(1))).toBe(
      'Role-based onboarding for three roles\nPlan: 3–5 weeks\nLate: 5–8 weeks',
    );
  });

  it('marks a point with its word', () => {
    const svg = chartSvg({ ...line, marks: [{ x: 3, y: 80, label: 'Plan & point' }] }, 'en', '', 640);
    expect(svg).toContain('<circle class="gw-chart-mark"');
    expect(svg).toContain('>Plan &amp; point</text>');
  });

  it('draws a grid from its cells, without a key or a read-out', () => {
    const grid: Chart = {
      ...line,
      kind: 'grid',
      x: { label: 'Impact', unit: 'number', categories: ['1', '2'] },
      series: [{ id: 'r', label: 'Likely', role: 'main', points: [[0, 2]] }],
      cells: [{ row: 0, column: 0, text: 'A & B', corner: '15', shade: 3 }],
      thresholds: [],
    };
    const svg = chartSvg(grid, 'en', '', 640);
    expect(svg).toMatch(
      /<rect class="gw-chart-cell gw-chart-cell-3"[^>]*\/><text[^>]*>15<\/text><text[^>]*>A &amp; B</,
    );
    expect(svg).toContain('>Likely</text>');
    expect(textAt(layOut(grid, 640, 'en'), 300)).toBeUndefined();
  });

  it('stays inside its picture and never prints a broken number, whatever the data', () => {
    const value = fc.oneof(fc.constant(null), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
    const points = fc.array(value, { minLength: 0, maxLength: 12 });
    const kinds = [
      'line',
      'step',
      'bar',
      'stacked-bar',
      'horizontal-bar',
      'horizontal-stacked-bar',
      'scatter',
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.array(points, { maxLength: 6 }),
        fc.boolean(),
        fc.boolean(),
        (kind, all, log, named) => {
          const length = Math.max(0, ...all.map((one) => one.length));
          const chart: Chart = {
            ...line,
            kind,
            x: { ...line.x, ...(named && { categories: Array.from({ length }, (_, index) => `第 ${index} 项`) }) },
            y: { ...line.y, log },
            series: all.map((one, index) => ({
              id: `${index}`,
              label: `S${index}`,
              role: index === 0 ? 'main' : 'context',
              points: one.map((each, place) => [place, each] as const),
            })),
          };
          const svg = chartSvg(chart, 'zh', '', 480);
          expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        },
      ),
    );
  });
});

describe('printedChart', () => {
  it('draws for a desk and for a phone, each with the label', () => {
    const svg = printedChart(bars, 'zh', '各想法得分');
    expect(svg.match(/<svg class="gw-chart gw-chart-(wide|narrow)" viewBox="0 0 (640|320) \d+"/g)).toHaveLength(2);
    expect(svg.match(/aria-label="各想法得分"/g)).toHaveLength(2);
  });
});

describe('the read-out', () => {
  it('tells every series at the nearest place', () => {
    const layout = layOut(line, 640, 'en');
    expect(textAt(layout, layout.across.place(0.9))).toBe('Month: 1 month\nPlan <A>: ¥50');
    expect(textAt(layout, layout.across.place(4.4))).toBe('Month: 4 months\nPlan <A>: ¥100\nPlan B: ¥60');
  });
});

describe('wrapLabel', () => {
  it('keeps Latin words whole and cuts what does not fit', () => {
    expect(wrapLabel('Shorten sign-up from five steps to three', 12)).toEqual([
      'Shorten sign-up from',
      'five steps to three',
    ]);
    expect(wrapLabel('注册流程', 9)).toBe('注册流程');
    expect(wrapLabel('按角色（老板、技术、业务）分别引导新用户', 8)).toEqual(['按角色（老板、技', '术、业务）分别引…']);
  });
});

describe('a stretch that is not final', () => {
  const open: Chart = { ...line, hatched: [{ from: 4, to: 5, label: 'still <running>' }] };

  it('is hatched behind the values, within the picture, with its word', () => {
    const svg = chartSvg(open, 'en', 'x', 640);
    const { plot } = layOut(open, 640, 'en');
    const [, path = ''] = /class="gw-chart-hatch" d="([^"]+)"/.exec(svg) ?? [];
    const places = [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(places.length).toBeGreaterThan(20);
    // Coordinates are written to a tenth of a pixel.
    for (const [x, y] of places) {
      expect(x).toBeLessThanOrEqual(plot.right + 0.05);
      expect(y).toBeGreaterThanOrEqual(plot.top - 0.05);
      expect(y).toBeLessThanOrEqual(plot.bottom + 0.05);
    }
    expect(svg.indexOf('gw-chart-hatch')).toBeLessThan(svg.indexOf('gw-chart-line'));
    expect(svg).toContain('still &lt;running&gt;');
  });

  it('is named in the table of the data, too', () => {
    const last = {
      ...open,
      series: [
        {
          ...(line.series[1] as Chart['series'][number]),
          points: [
            [4, 60],
            [5, 20],
          ] as const,
        },
      ],
    };
    expect(chartTable(last).rows.map(({ x }) => x)).toEqual([
      { value: 4, unit: 'months' },
      { text: '{x} (still <running>)', values: { x: { value: 5, unit: 'months' } } },
    ]);
  });
});
