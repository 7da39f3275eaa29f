import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchItems, pairItems } from './item-names.ts';

describe('matchItems', () => {
  it('finds an item that was moved', () => {
    expect([...matchItems(['b1.b2', 'a1.a2'], ['a1.a2'])]).toEqual([['a1.a2', 'a1.a2']]);
  });

  it('finds an item that was reworded in one language, in either', () => {
    expect(matchItems(['new.a2'], ['a1.a2']).get('new.a2')).toBe('a1.a2');
    expect(matchItems(['a1.new'], ['a1.a2']).get('a1.new')).toBe('a1.a2');
  });

  it('gives a tick to no item that says something else in both languages', () => {
    expect(matchItems(['new.new'], ['a1.a2']).size).toBe(0);
  });

  it('gives a tick to neither of two items that could have it', () => {
    expect(matchItems(['a1.x', 'y.a2'], ['a1.a2']).size).toBe(0);
    expect(matchItems(['a1.x'], ['a1.a2', 'a1.b2']).size).toBe(0);
  });

  it('matches one to one, and only what shares words, however a list is edited', () => {
    const word = fc.constantFrom('p', 'q', 'r', 's');
    const names = fc.uniqueArray(fc.tuple(word, word).map(([zh, en]) => `${zh}1.${en}2`));
    fc.assert(
      fc.property(names, names, (page, kept) => {
        const matched = matchItems(page, kept);
        expect(new Set(matched.values()).size).toBe(matched.size);
        for (const [name, other] of matched) {
          expect(kept).toContain(other);
          expect(name.split('.').some((half) => other.split('.').includes(half))).toBe(true);
        }
        for (const name of page) if (kept.includes(name)) expect(matched.get(name)).toBe(name);
      }),
    );
  });
});

it('names items by both languages in their order', () => {
  expect(pairItems(['a1', 'b1'], ['a2', 'b2'])).toEqual(['a1.a2', 'b1.b2']);
});
