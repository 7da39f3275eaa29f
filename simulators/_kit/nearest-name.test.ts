import { expect, test } from 'vitest';
import { editDistance, nearestName } from './nearest-name.ts';

// Distances as in the literature on the Levenshtein distance.
test.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['flaw', 'lawn', 2],
  ['同', '同', 0],
])('from %j to %j it takes %i steps', (one, other, steps) => {
  expect([editDistance(one, other), editDistance(other, one)]).toEqual([steps, steps]);
});

test('the nearest name is named only where it is near', () => {
  expect(nearestName('Activ buyers', ['orders', 'active buyers'])).toBe('active buyers');
  expect(nearestName('回头客', ['首购买家', '回头买家'])).toBe('回头买家');
  expect([nearestName('C', ['B']), nearestName('colour', ['order']), nearestName('x', [])]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
