import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changedSections, readHashes, writeHashes } from './changed-sections.ts';
import { isReadPage } from './read-page.ts';

describe('changedSections', () => {
  it('names what was reworded and what is new, in the order of the page', () => {
    expect(changedSections({ how: 'b', when: 'a', old: 'x' }, { when: 'a', try: 'd', how: 'c' })).toEqual([
      { id: 'try', kind: 'newSection' },
      { id: 'how', kind: 'changedSection' },
    ]);
  });

  it('names nothing on a page that was not read in this language', () => {
    expect(changedSections(undefined, { when: 'a' })).toEqual([]);
  });

  it('takes no inherited name for a section that was there', () => {
    expect(changedSections({}, { constructor: 'a' })).toEqual([{ id: 'constructor', kind: 'newSection' }]);
  });
});

test('hashes are read from the page as they were written', () => {
  const slug = fc.stringMatching(/^[a-z][a-z:\u4e00-\u9fff-]*$/);
  const hash = fc.stringMatching(/^[\w-]{6}$/);
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(slug, hash), { selector: ([id]) => id }), (pairs) => {
      expect(Object.entries(readHashes(writeHashes(pairs))).sort()).toEqual([...pairs].sort());
    }),
  );
});

test.each([
  [{ day: '2026-11-30', sections: {} }, true],
  [{ day: '2026-11-30', sections: { zh: { when: 'a' } } }, true],
  [{ day: 'today', sections: {} }, false],
  [{ day: '2026-11-30' }, false],
  [{ day: '2026-11-30', sections: { zh: { when: 1 } } }, false],
  [{ day: '2026-11-30', sections: [] }, false],
])('%j is a page that was read: %s', (entry, isOne) => {
  expect(isReadPage(entry)).toBe(isOne);
});
