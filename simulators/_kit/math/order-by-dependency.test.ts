import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderByDependency } from './order-by-dependency.ts';

const graph = fc.integer({ min: 1, max: 8 }).chain((count) => {
  const one = fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { maxLength: 3 });
  return fc.array(one, { minLength: count, maxLength: count });
});

describe('an order by dependency', () => {
  test('keeps the order given where it may', () => {
    expect(orderByDependency([[], [], [0]])).toEqual({ ok: true, order: [0, 1, 2] });
    expect(orderByDependency([[2], [], []])).toEqual({ ok: true, order: [1, 2, 0] });
  });

  test('names every circle with its members in order', () => {
    expect(orderByDependency([[0]])).toEqual({ ok: false, circles: [[0]] });
    expect(orderByDependency([[2], [0], [1], [4], [3], []])).toEqual({
      ok: false,
      circles: [
        [0, 1, 2],
        [3, 4],
      ],
    });
  });

  test('puts everything behind what it depends on, or names circles that are there', () => {
    fc.assert(
      fc.property(graph, (before) => {
        const ordered = orderByDependency(before);
        if (ordered.ok) {
          expect([...ordered.order].sort((a, b) => a - b)).toEqual(before.map((_, index) => index));
          for (const [index, needed] of before.entries())
            for (const other of needed) expect(ordered.order.indexOf(other)).toBeLessThan(ordered.order.indexOf(index));
          return;
        }
        for (const circle of ordered.circles)
          for (const [at, member] of circle.entries())
            expect(before[circle.at(at + 1 - circle.length) ?? -1]).toContain(member);
      }),
    );
  });
});
