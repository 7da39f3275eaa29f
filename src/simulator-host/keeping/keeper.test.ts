import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sharedStore } from '../testing/shared-store.ts';
import { type Entries, type Entry, mergeEntries, readEntries, writeEntries } from './entries.ts';
import { Keeper } from './keeper.ts';

interface Word extends Entry {
  word: string;
}

const accepts = (entry: Record<string, unknown>) => typeof entry['word'] === 'string';
const open = (shelf: ReturnType<ReturnType<typeof sharedStore>['openTab']>, now = () => 1) =>
  new Keeper<Word>({ shelf, accepts, now });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('mergeEntries', () => {
  const entries: fc.Arbitrary<Entries<Word>> = fc
    .array(fc.record({ id: fc.constantFrom('a', 'b', 'c', '__proto__'), edited: fc.nat(3), word: fc.string() }))
    .map((list) => new Map(list.map((entry) => [entry.id, entry])));
  const plain = (map: Entries<Word>) => [...map.keys()].sort().map((id) => map.get(id));

  it('gives the same whatever side comes first, however the merges are grouped and however often', () => {
    fc.assert(
      fc.property(entries, entries, entries, (one, two, three) => {
        const all = plain(mergeEntries(mergeEntries(one, two), three));
        expect(plain(mergeEntries(three, mergeEntries(two, one)))).toEqual(all);
        expect(plain(mergeEntries(mergeEntries(one, two), mergeEntries(three, two)))).toEqual(all);
      }),
    );
  });
});

describe('readEntries', () => {
  it('gives back what was written', () => {
    const entries = new Map([['a', { id: 'a', edited: 1, word: 'one' }]]);
    expect(readEntries(writeEntries(entries), accepts)).toEqual({ kind: 'read', entries });
    expect(readEntries(null, accepts)).toEqual({ kind: 'read', entries: new Map() });
  });

  it.each([
    ['', 'damaged'],
    ['{', 'damaged'],
    ['[]', 'damaged'],
    ['{"format":0,"entries":[]}', 'damaged'],
    ['{"format":1,"entries":{}}', 'damaged'],
    ['{"format":1,"entries":[null]}', 'damaged'],
    ['{"format":1,"entries":[{"id":"a","edited":-1,"word":""}]}', 'damaged'],
    ['{"format":1,"entries":[{"id":"a","edited":1}]}', 'damaged'],
    ['{"format":1,"entries":[{"id":"a","edited":1,"removed":"yes"}]}', 'damaged'],
    ['{"format":2,"cupboards":[]}', 'newer'],
  ])('refuses %s as %s', (text, because) => {
    expect(readEntries(text, accepts)).toEqual({ kind: 'refused', because });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readEntries(text, accepts)),
      {
        numRuns: 2000,
      },
    );
  });
});

describe('two tabs', () => {
  const edit = fc.record({
    tab: fc.nat(1),
    act: fc.constantFrom('put', 'put', 'remove', 'write', 'hear', 'propose', 'reopen'),
    id: fc.constantFrom('base', 'a', 'b'),
    later: fc.nat(2),
  });

  it('lose no edit, in whatever order they write and hear of each other', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 60 }), (edits) => {
        let clock = 1;
        const store = sharedStore();
        const tabs = [store.openTab(), store.openTab()].map((shelf) => ({ shelf, keeper: open(shelf, () => clock) }));
        const latest = new Map<string, Word>();
        for (const [count, { tab, act, id, later }] of edits.entries()) {
          clock += later;
          const at = tabs[tab] ?? expect.unreachable();
          const { shelf } = at;
          if (act === 'reopen') {
            at.keeper.stop();
            shelf.forget();
            at.keeper = open(shelf, () => clock);
          }
          const { keeper } = at;
          if (act === 'put') keeper.put({ id, word: `${count}` });
          if (act === 'propose' && !keeper.entries.value.has(id)) keeper.propose({ id, word: `${count}` });
          if (act === 'remove') keeper.remove(id);
          if (act === 'write') keeper.flush();
          if (act === 'hear') shelf.hear();
          const held = keeper.entries.value.get(id);
          if (held && /put|propose|remove/.test(act)) {
            const known: Entries<Word> = mergeEntries(latest, new Map([[id, held]]));
            latest.set(id, known.get(id) ?? held);
          }
        }
        for (let round = 0; round < 3; round += 1) {
          for (const { keeper } of tabs) keeper.flush();
          for (const { shelf } of tabs) shelf.hear();
        }
        const stored = readEntries<Word>(store.text(), accepts);
        for (const { keeper } of tabs)
          expect(new Map([...keeper.entries.value].sort())).toEqual(new Map([...latest].sort()));
        if (latest.size > 0)
          expect(stored.kind === 'read' && new Map([...stored.entries].sort())).toEqual(new Map([...latest].sort()));
      }),
      { numRuns: 1000 },
    );
  });

  it('of which one edits what the other has edited before, agree on the later edit even when the clock was put back', () => {
    const store = sharedStore();
    const [one, other] = [store.openTab(), store.openTab()];
    const [early, late] = [open(one, () => 900), open(other, () => 5)];
    early.put({ id: 'a', word: 'first' });
    early.flush();
    other.hear();
    late.put({ id: 'a', word: 'second' });
    late.flush();
    one.hear();
    expect(early.entries.value.get('a')).toEqual({ id: 'a', word: 'second', edited: 901 });
  });
});

describe('a store', () => {
  it('that is full or blocked throws nothing, says so, and is tried again at the next edit', () => {
    const store = sharedStore();
    const keeper = open(store.openTab());
    store.refuse('QuotaExceededError');
    keeper.put({ id: 'a', word: 'one' });
    vi.runAllTimers();
    expect(keeper.trouble.value).toBe('full');
    expect(keeper.textToSave()).toBe('{"format":1,"entries":[{"id":"a","word":"one","edited":1}]}');
    store.refuse('SecurityError');
    keeper.put({ id: 'a', word: 'two' });
    vi.runAllTimers();
    expect(keeper.trouble.value).toBe('blocked');
    store.refuse(undefined);
    keeper.put({ id: 'a', word: 'three' });
    vi.runAllTimers();
    expect(keeper.trouble.value).toBeUndefined();
    expect(store.text()).toContain('three');
  });

  it('that is blocked from the start is no trouble to a reader who keeps nothing', () => {
    const store = sharedStore();
    store.refuse('SecurityError');
    expect(open(store.openTab()).trouble.value).toBeUndefined();
  });

  it.each([
    ['{"format":1,"entr', 'damaged'],
    ['{"format":2,"entries":[]}', 'newer'],
  ])('that holds %s is not overwritten before the reader gives it up', (text, trouble) => {
    const store = sharedStore(text);
    const keeper = open(store.openTab());
    expect(keeper.trouble.value).toBe(trouble);
    keeper.put({ id: 'a', word: 'one' });
    vi.runAllTimers();
    expect(store.text()).toBe(text);
    expect(keeper.textToSave()).toBe(text);
    keeper.startAfresh();
    expect(keeper.trouble.value).toBeUndefined();
    expect(store.text()).toBe('{"format":1,"entries":[{"id":"a","word":"one","edited":1}]}');
  });

  it('that is damaged while the page is open is left alone, too', () => {
    const store = sharedStore();
    const keeper = open(store.openTab());
    store.put('nonsense');
    keeper.put({ id: 'a', word: 'one' });
    vi.runAllTimers();
    expect(keeper.trouble.value).toBe('damaged');
    expect(store.text()).toBe('nonsense');
  });

  it('that another tab has emptied stays empty until the next edit', () => {
    const store = sharedStore();
    const tab = store.openTab();
    const keeper = open(tab);
    keeper.put({ id: 'a', word: 'one' });
    vi.runAllTimers();
    store.put(null);
    tab.hear();
    vi.runAllTimers();
    expect(store.text()).toBeNull();
    expect(keeper.entries.value.size).toBe(1);
  });
});
